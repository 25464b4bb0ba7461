using MassTransit;

namespace Acme.Shipping;

public sealed record ShipmentPlanned(string Id);

public sealed record ShipmentLost(string Id);

public interface IShipmentSender
{
    Task SendAsync(object message);
}

public sealed class ShipmentSender<TEvent>(ITopicProducer<TEvent> producer) : IShipmentSender where TEvent : class
{
    public Task SendAsync(object message) => producer.Produce((TEvent)message);
}

public sealed class OpenSender<TEvent>(ITopicProducer<TEvent> producer) where TEvent : class
{
    public Task SendAsync(TEvent message) => producer.Produce(message);
}
