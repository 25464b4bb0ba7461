using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } }
public class Price { public string Article { get; set; } = ""; public decimal Amount { get; set; } public string Currency { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; public List<Price> Prices { get; set; } = []; }
public record Sold(string Sku, decimal Amount, int Count);
public class Sale { public string Order { get; set; } = ""; public List<Sold> Sold { get; set; } = []; }

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
            var sold =
                from line in order.Lines
                join price in order.Prices on line.Sku equals price.Article
                select new Sold(line.Sku, price.Amount, 1);
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Sold = sold.ToList() }) });
        }
    }
}
