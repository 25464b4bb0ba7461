using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Customer(string Id, string Email, string Phone, DateTime Born, decimal Credit, string Country);
public record Letter(string To, string Subject, string Body);

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
            await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(string.Format("{0}@{1}", customer.Id, customer.Country), string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:C}", customer.Credit), "")) });
        }
    }
}
