using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

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

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Order>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Order order)
    {
        string? previous = null;
        foreach (var line in order.Lines)
        {
            if (previous is not null)
                await producer.ProduceAsync("picks", new Message<string, string> { Value = JsonSerializer.Serialize(new Pick { OrderId = order.Id, Article = previous, Count = line.Quantity }) });
            previous = line.Sku;
        }
    }
}
