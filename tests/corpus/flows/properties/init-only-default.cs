using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Customer(string First, string Last, string Email);

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
            await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label { Name = customer.Last }) });
        }
    }
}

public sealed class Label
{
    public string Name { get; init; } = "unknown";

    public string Source { get; init; } = "crm";

    public DateTimeOffset At { get; init; } = DateTimeOffset.UtcNow;
}
