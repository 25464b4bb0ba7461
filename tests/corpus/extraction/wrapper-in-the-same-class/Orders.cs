using System.Text.Json;
using Confluent.Kafka;

namespace Acme;

public sealed class Orders(IProducer<string, string> producer)
{
    public Task PlaceAsync() =>
        SendAsync("orders", new OrderPlaced("1", 2));

    private Task SendAsync(string topic, object message) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
}

public sealed record OrderPlaced(string Id, decimal Total);
