using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Bus(IProducer<string, string> producer)
{
    public Task SendAsync<T>(string topic, T message) =>
        producer.ProduceAsync($"acme.{topic}", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}

public sealed record OrderPlaced(string Id, decimal Total);
