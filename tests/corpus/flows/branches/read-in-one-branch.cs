using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
public record Invoice(string Number, string Contact);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            if (order.Kind == "web")
                Console.WriteLine("from the web: " + order.Email.Length);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(order.Id, order.Email)) });
        }
    }
}
