using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Bus(IProducer<string, string> producer)
{
    public Task SendAsync(string topic)
    {
        topic = Environment.MachineName;
        return producer.ProduceAsync(topic, new Message<string, string> { Value = "" });
    }
}
