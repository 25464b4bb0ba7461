using Confluent.Kafka;

namespace Acme;

public sealed class Orders(IProducer<string, string> producer) : Base(producer)
{
    public Task PlaceAsync() =>
        SendAsync("orders", new OrderPlaced("1", 2));
}
