using System.Text.Json.Nodes;
using Confluent.Kafka;

namespace Acme.Events;

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("events");
        while (!stop.IsCancellationRequested)
        {
            var node = JsonNode.Parse(consumer.Consume(stop).Message.Value)!;
            var entry = new JsonObject
            {
                ["id"] = (string?)node["id"],
                ["mail"] = node["user"]!["mail"]!.GetValue<string>(),
                ["kind"] = "event",
            };
            producer.Produce("entries", new Message<string, string> { Value = entry.ToJsonString() });
        }
    }
}
