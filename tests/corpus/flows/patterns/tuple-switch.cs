using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Point(double Lat, double Lon);
public record Visit(string Id, Point At, string Note);
public record Place(string Visit, double Latitude, double Longitude);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("visits");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Visit>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Visit visit)
    {
        var id = (visit.Note, visit.At.Lat > 0) switch
        {
            ("home", true) => "north",
            ("home", _) => "south",
            _ => visit.Id,
        };
        await producer.ProduceAsync("places", new Message<string, string> { Value = JsonSerializer.Serialize(new Place(id, visit.At.Lat, 0)) });
    }
}
