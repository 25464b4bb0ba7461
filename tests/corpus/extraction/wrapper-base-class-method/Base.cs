using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public abstract class Base(IProducer<string, string> producer)
{
    protected Task SendAsync<T>(string topic, T message) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}

public sealed record OrderPlaced(string Id, decimal Total);
