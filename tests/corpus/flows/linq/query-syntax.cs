using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } public decimal Price { get; set; } public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Position(string Article, int Count, decimal Sum);
public class Sale { public string Order { get; set; } = ""; public string? Article { get; set; } public decimal Total { get; set; } public List<Position> Positions { get; set; } = []; public int Count { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var positions =
                from line in order.Lines
                where line.Count > 0
                let sum = line.Price * 2
                orderby line.Sku descending
                select new Position(line.Sku, line.Count, sum);
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Positions = positions.ToList() }) });
            consumer.Commit(result);
        }
    }
}
