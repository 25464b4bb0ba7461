using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Stock(string Sku, int Count);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var counts = new Dictionary<string, int>();
            foreach (var line in order.Lines)
                counts[line.Sku] = line.Count;
            foreach (var (sku, count) in counts)
                await producer.ProduceAsync("stock", new Message<string, string> { Value = JsonSerializer.Serialize(new Stock(sku, count)) });
            consumer.Commit(result);
        }
    }
}
