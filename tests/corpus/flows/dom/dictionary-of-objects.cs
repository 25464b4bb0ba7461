using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Events;

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("events");
        while (!stop.IsCancellationRequested)
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(consumer.Consume(stop).Message.Value)!;
            var entry = new Dictionary<string, object?>
            {
                ["id"] = values["id"].GetString(),
                ["mail"] = values["mail"].GetString()!.ToLowerInvariant(),
            };
            entry["source"] = "events";
            producer.Produce("entries", new Message<string, string> { Value = JsonSerializer.Serialize(entry) });
        }
    }
}
