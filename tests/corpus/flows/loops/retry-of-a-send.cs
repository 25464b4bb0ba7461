using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

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

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("shipments");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var shipment = JsonSerializer.Deserialize<Shipment>(result.Message.Value)!;
            var scan = new Scan(shipment.Id, "all", "");
            for (var attempt = 0; attempt < 3; attempt++)
            {
                try
                {
                    await producer.ProduceAsync("scans", new Message<string, string> { Value = JsonSerializer.Serialize(scan) });
                    break;
                }
                catch (ProduceException<string, string>) when (attempt < 2)
                {
                    await Task.Delay(TimeSpan.FromSeconds(attempt));
                }
            }
            consumer.Commit(result);
        }
    }
}
