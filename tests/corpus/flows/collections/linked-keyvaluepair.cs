using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string[] Codes, string Email, string Phone);
public record Batch(string Order, string First, string[] All, int Count);

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
            var pairs = new List<KeyValuePair<string, string>> { new(order.Email, order.Phone) };
            foreach (var pair in pairs)
                await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(pair.Key, pair.Value, [], 0)) });
        }
    }
}
