using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Order(string Id, string Email, string Phone, string Fax);
public record Batch(string A, string B, List<string> C);

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "orders" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var cache = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
            var first = cache.GetOrAdd("mail", _ => order.Email);
            cache.TryAdd("phone", order.Phone);
            cache.TryGetValue("phone", out var second);
            await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(first, second ?? "", [])) });
        }
    }
}
