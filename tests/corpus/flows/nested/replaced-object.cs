using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Geo { public double Lat { get; set; } public double Lon { get; set; } }
public class Address { public string Street { get; set; } = ""; public Geo Geo { get; set; } = new(); }
public class Party { public string Name { get; set; } = ""; public Address? Address { get; set; } }
public class Order { public string Id { get; set; } = ""; public Party Buyer { get; set; } = new(); public Party Seller { get; set; } = new(); }
public class Stop { public string Order { get; set; } = ""; public double? Lat { get; set; } public Geo? Place { get; set; } public string? Street { get; set; } }

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
        var visit = new Stop { Order = order.Id, Place = new Geo { Lat = order.Buyer.Address!.Geo.Lat } };
        visit.Place = new Geo { Lon = order.Buyer.Address.Geo.Lon };
        await producer.ProduceAsync("stops", new Message<string, string> { Value = JsonSerializer.Serialize(visit) });
    }
}
