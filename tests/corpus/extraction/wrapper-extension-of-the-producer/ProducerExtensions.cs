using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public static class ProducerExtensions
{
    public static Task SendAsync<T>(this IProducer<string, string> producer, string topic, T message) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}

public sealed record OrderPlaced(string Id, decimal Total);
