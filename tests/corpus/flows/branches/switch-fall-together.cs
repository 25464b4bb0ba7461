using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
public record Invoice(string Number, string Contact);

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
        var route = new Route { Order = order.Id };
        switch (order.Kind)
        {
            case "web":
            case "app":
                route.Web = order.Email;
                break;
            case "shop":
                route.Shop = order.Email;
                break;
        }

        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(route) });
    }
}

public class Route { public string Order { get; set; } = ""; public string Web { get; set; } = ""; public string Shop { get; set; } = ""; }
