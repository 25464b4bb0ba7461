using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string Email);
public class Event { public string Order { get; set; } = ""; public Guid EventId { get; set; } public DateTimeOffset At { get; set; } public string Source { get; set; } = ""; public int Roll { get; set; } }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("events", new Message<string, string> { Value = JsonSerializer.Serialize(new Event
            {
                Order = order.Id,
                EventId = Guid.NewGuid(),
                At = DateTimeOffset.UtcNow,
                Source = "billing",
                Roll = Random.Shared.Next(100),
            }) });
            consumer.Commit(result);
        }
    }
}
