using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public class Item { public string Code { get; set; } = ""; public int Weight { get; set; } }
public class Parcel { public string Number { get; set; } = ""; public List<Item> Items { get; set; } = []; }
public class Shipment { public string Id { get; set; } = ""; public List<Parcel> Parcels { get; set; } = []; }
public class Manifest { public string Shipment { get; set; } = ""; public List<string> Codes { get; set; } = []; public List<Row> Rows { get; set; } = []; }
public record Row(string Parcel, string Code);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("shipments");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var shipment = JsonSerializer.Deserialize<Shipment>(result.Message.Value)!;
            await producer.ProduceAsync("manifests", new Message<string, string> { Value = JsonSerializer.Serialize(new Manifest
            {
                Shipment = shipment.Id,
                Codes = shipment.Parcels.SelectMany(parcel => parcel.Items).Select(item => item.Code).ToList(),
            }) });
            consumer.Commit(result);
        }
    }
}
