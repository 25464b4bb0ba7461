using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

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
            var article = "";
            foreach (var line in order.Lines)
            {
                article = line.Remark;
                article = line.Sku;
            }

            await producer.ProduceAsync("picks", new Message<string, string> { Value = JsonSerializer.Serialize(new Pick { OrderId = order.Id, Article = article }) });
        }
    }
}
