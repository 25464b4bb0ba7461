using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Geo { public double Lat { get; set; } public double Lon { get; set; } }
public class Address { public string Street { get; set; } = ""; public Geo Geo { get; set; } = new(); }
public class Party { public string Name { get; set; } = ""; public Address? Address { get; set; } }
public class Order { public string Id { get; set; } = ""; public Party Buyer { get; set; } = new(); public Party Seller { get; set; } = new(); }
public class Stop { public string Order { get; set; } = ""; public double? Lat { get; set; } public Geo? Place { get; set; } public string? Street { get; set; } }

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
            var visit = new Stop { Order = order.Id };
            var same = visit;
            same.Street = order.Seller.Name;
            var place = new Geo();
            visit.Place = place;
            place.Lat = order.Buyer.Address!.Geo.Lon;
            await producer.ProduceAsync("stops", new Message<string, string> { Value = JsonSerializer.Serialize(visit) });
        }
    }
}
