using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Line { public string Sku { get; set; } = ""; public bool Fragile { get; set; } public int Count { get; set; } }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Handling(string Order, bool Careful, bool Empty);

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
            await producer.ProduceAsync("handlings", new Message<string, string> { Value = JsonSerializer.Serialize(new Handling(order.Id, order.Lines.Any(line => line.Fragile), !order.Lines.Any())) });
        }
    }
}
