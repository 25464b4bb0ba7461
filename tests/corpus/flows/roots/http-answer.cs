using System.Net.Http.Json;
using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, HttpClient http)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var profile = await http.GetFromJsonAsync<Profile>("profiles/42");
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event { Order = order.Id, Source = profile!.Segment }) });
            consumer.Commit(result);
        }
    }
}

public record Profile(string Segment, string Language);
