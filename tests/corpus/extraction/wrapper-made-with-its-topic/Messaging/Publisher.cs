using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public class Publisher<T>(IProducer<string, string> producer, string topic)
{
    public Task SendAsync(T message) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}
