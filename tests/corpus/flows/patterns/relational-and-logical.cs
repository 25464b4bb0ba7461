using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Order { public string Id { get; set; } = ""; public string Country { get; set; } = ""; public decimal Net { get; set; } public string Note { get; set; } = ""; }
public record Bill(string Order, decimal Rate, decimal Gross, string Zone);

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
        var zone = order.Net switch
        {
            < 10 or > 10_000 => "odd",
            >= 10 and <= 100 => "small",
            var other => other.ToString("F0"),
        };
        await producer.ProduceAsync("bills", new Message<string, string> { Value = JsonSerializer.Serialize(new Bill(order.Id, 0, order.Net, zone)) });
    }
}
