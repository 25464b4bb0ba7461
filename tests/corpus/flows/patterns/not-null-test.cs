using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Order { public string Id { get; set; } = ""; public string? Coupon { get; set; } public string? Note { get; set; } }
public record Bill(string Order, string Kind);

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
            var kind = order.Coupon is not null ? "discount" : "normal";
            await producer.ProduceAsync("bills", new Message<string, string> { Value = JsonSerializer.Serialize(new Bill(order.Id, kind)) });
        }
    }
}
