using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

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
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event { Order = order.Id, Source = Environment.GetEnvironmentVariable("SITE") ?? "none" }) });
        }
    }
}
