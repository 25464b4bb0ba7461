using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

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
        var codes = new List<string>();
        var numbers = new List<string>();
        foreach (var parcel in shipment.Parcels)
        {
            numbers.Add(parcel.Number);
            foreach (var item in parcel.Items)
                codes.Add(item.Code);
        }

        foreach (var code in codes)
            await producer.ProduceAsync("scans", new Message<string, string> { Value = JsonSerializer.Serialize(new Scan(shipment.Id, "", code)) });
        Console.WriteLine(numbers.Count);
    }
}
