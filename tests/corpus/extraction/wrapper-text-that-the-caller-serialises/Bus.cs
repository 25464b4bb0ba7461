using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Bus(IProducer<string, string> producer)
{
    public Task SendAsync(string topic, string json) =>
        producer.ProduceAsync(topic, new Message<string, string> { Value = json });
}

public sealed record OrderPlaced(string Id, decimal Total);
