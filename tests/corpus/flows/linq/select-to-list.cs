using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } public decimal Price { get; set; } public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Position(string Article, int Count, decimal Sum);
public class Sale { public string Order { get; set; } = ""; public string? Article { get; set; } public decimal Total { get; set; } public List<Position> Positions { get; set; } = []; public int Count { get; set; } }

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
            var positions = order.Lines.Select(line => new Position(line.Sku, line.Count, line.Count * line.Price)).ToList();
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Positions = positions }) });
        }
    }
}
