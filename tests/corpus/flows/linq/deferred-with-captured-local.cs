using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Line { public string Sku { get; set; } = ""; public bool Fragile { get; set; } public int Count { get; set; } }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Handling(string Order, bool Careful, bool Empty);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var wanted = "none";
            var query = order.Lines.Where(line => line.Count > 0).Select(line => line.Fragile);
            await producer.ProduceAsync("handlings", new Message<string, string> { Value = JsonSerializer.Serialize(new Handling(order.Id + wanted, query.First(), false)) });
            consumer.Commit(result);
        }
    }
}
