using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Parcel
{
    public string Number { get; set; } = "";
    public List<Item> Items { get; set; } = [];
}

public class Item
{
    public string Code { get; set; } = "";
    public decimal Weight { get; set; }
}

public class Shipment
{
    public string Id { get; set; } = "";
    public List<Parcel> Parcels { get; set; } = [];
}

public record Scan(string Shipment, string Parcel, string Code);

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
        _consumer.Subscribe(new[] { "shipments" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var shipment = JsonSerializer.Deserialize<Shipment>(result.Message.Value)!;
            foreach (var parcel in shipment.Parcels)
            {
                foreach (var item in parcel.Items)
                    await producer.ProduceAsync("scans", new Message<string, string> { Value = JsonSerializer.Serialize(new Scan(shipment.Id, parcel.Number, item.Code)) });
            }
        }
    }
}
