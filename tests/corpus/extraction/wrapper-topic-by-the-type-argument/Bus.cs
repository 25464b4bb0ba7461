using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Bus(IProducer<string, string> producer)
{
    public Task SendAsync<T>(T message) =>
        producer.ProduceAsync(typeof(T).Name, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}

public sealed record OrderPlaced(string Id, decimal Total);
