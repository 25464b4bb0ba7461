using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Item { public string Code { get; set; } = ""; public int Weight { get; set; } }
public class Parcel { public string Number { get; set; } = ""; public List<Item> Items { get; set; } = []; }
public class Shipment { public string Id { get; set; } = ""; public List<Parcel> Parcels { get; set; } = []; }
public class Manifest { public string Shipment { get; set; } = ""; public List<string> Codes { get; set; } = []; public List<Row> Rows { get; set; } = []; }
public record Row(string Parcel, string Code);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("shipments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Shipment>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Shipment shipment)
    {
        var rows =
            from parcel in shipment.Parcels
            from item in parcel.Items
            select new Row(parcel.Number, item.Code);
        await producer.ProduceAsync("manifests", new Message<string, string> { Value = JsonSerializer.Serialize(new Manifest { Shipment = shipment.Id, Rows = rows.ToList() }) });
    }
}
