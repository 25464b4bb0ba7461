using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Events;

public record Entry(string? Id, string? Mail, int Count);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("events");
        while (!stop.IsCancellationRequested)
        {
            using var document = JsonDocument.Parse(consumer.Consume(stop).Message.Value);
            var root = document.RootElement;
            var user = root.GetProperty("user");
            var count = root.TryGetProperty("count", out var number) ? number.GetInt32() : 0;
            producer.Produce("entries", new Message<string, string> { Value = JsonSerializer.Serialize(new Entry(root.GetProperty("id").GetString(), user.GetProperty("mail").GetString(), count)) });
        }
    }
}
