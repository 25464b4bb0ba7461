using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Listener(IConsumer<string, string> consumer)
{
    public void Start<T>(string topic, Action<T> handle)
    {
        consumer.Subscribe(topic);
        while (true)
            handle(JsonSerializer.Deserialize<T>(consumer.Consume().Message.Value)!);
    }
}

public sealed record OrderPlaced(string Id, decimal Total);
