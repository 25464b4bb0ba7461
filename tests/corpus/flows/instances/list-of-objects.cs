using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Customer(string Id, string Email, string Phone);
public class Notice { public string To { get; set; } = ""; public string Text { get; set; } = ""; }

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var customer = JsonSerializer.Deserialize<Customer>(consumer.Consume(stop).Message.Value)!;
            var listed = new List<Notice> { new() { To = customer.Email } };
            var alone = new Notice { To = customer.Phone };
            alone.Text = customer.Id;
            foreach (var notice in listed)
                await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(notice) });
        }
    }
}
