using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Northwind.Integration;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string? Coupon { get; set; } public string Kind { get; set; } = ""; public Address Ship { get; set; } = new(); public Address Bill { get; set; } = new(); public string Unused { get; set; } = ""; }
public class Job { public string Order { get; set; } = ""; public string Queue { get; set; } = ""; public Address To { get; set; } = new(); }

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
        await producer.ProduceAsync("jobs", new Message<string, string> { Value = JsonSerializer.Serialize(new Job { Order = order.Id, Queue = CityOf(order.Bill) }) });
    }

    private static string CityOf(Address address) => address.City;
}
