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
            var node = JsonNode.Parse(consumer.Consume(stop).Message.Value)!.AsObject();
            node["seen"] = DateTime.UtcNow.ToString("O");
            node["mail"] = "";
            producer.Produce("entries", new Message<string, string> { Value = node.ToJsonString() });
        }
    }
}
