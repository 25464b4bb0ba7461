using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Line
{
    public string Sku { get; set; } = "";
    public int Quantity { get; set; }
    public string Remark { get; set; } = "";
}

public class Order
{
    public string Id { get; set; } = "";
    public List<Line> Lines { get; set; } = [];
}

public class Pick
{
    public string OrderId { get; set; } = "";
    public string Article { get; set; } = "";
    public int Count { get; set; }
    public List<Line> Lines { get; set; } = [];
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var waiting = new Queue<Line>(order.Lines);
            if (waiting.Count == 0)
                continue;
            do
            {
                var line = waiting.Dequeue();
                await producer.ProduceAsync("picks", new Message<string, string> { Value = JsonSerializer.Serialize(new Pick { OrderId = order.Id, Article = line.Sku }) });
            }
            while (waiting.Count > 0);
            consumer.Commit(result);
        }
    }
}
