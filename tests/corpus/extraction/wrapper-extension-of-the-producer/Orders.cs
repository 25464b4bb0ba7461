using Confluent.Kafka;

namespace Acme;

public sealed class Orders(IProducer<string, string> producer)
{
    public Task PlaceAsync() =>
        producer.SendAsync("orders", new OrderPlaced("1", 2));
}
