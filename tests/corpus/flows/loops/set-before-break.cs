using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Line { public string Sku { get; set; } = ""; public string Remark { get; set; } = ""; public bool IsLast { get; set; } }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Trail(string Order, string Found, string Before);

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
        string found = "", before = "";
        foreach (var line in order.Lines)
        {
            before = found;
            if (line.IsLast)
            {
                found = line.Remark;
                break;
            }
        }

        await producer.ProduceAsync("trails", new Message<string, string> { Value = JsonSerializer.Serialize(new Trail(order.Id, found, before)) });
    }
}
