using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

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
            Line? found = null;
            foreach (var line in order.Lines)
            {
                if (line.Quantity > 10)
                {
                    found = line;
                    break;
                }
            }

            if (found is not null)
                await producer.ProduceAsync("picks", new Message<string, string> { Value = JsonSerializer.Serialize(new Pick { OrderId = order.Id, Article = found.Sku }) });
            consumer.Commit(result);
        }
    }
}
