using Confluent.Kafka;

namespace Acme;

public sealed class Orders(EventBus bus, IProducer<string, string> producer)
{
    public void Start() => bus.Subscribe("inside", _ => { });

    public void Place() => bus.Publish("inside", 1);

    public Task SendAsync() =>
        producer.ProduceAsync("orders", new Message<string, string> { Value = "" });
}
