using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Line { public string Sku { get; set; } = ""; public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Trail(string Order, string Oldest);

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
        string first = "", second = "", third = "";
        foreach (var line in order.Lines)
        {
            third = second;
            second = first;
            first = line.Sku;
        }

        await producer.ProduceAsync("trails", new Message<string, string> { Value = JsonSerializer.Serialize(new Trail(order.Id, third)) });
    }
}
