using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Point(double Lat, double Lon);
public record Visit(string Id, Point At, string Note);
public record Place(string Visit, double Latitude, double Longitude);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("visits");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var visit = JsonSerializer.Deserialize<Visit>(result.Message.Value)!;
            if (visit is (var id, (var lat, > 0 and var lon), _))
                await producer.ProduceAsync("places", new Message<string, string> { Value = JsonSerializer.Serialize(new Place(id, lat, lon)) });
            consumer.Commit(result);
        }
    }
}
