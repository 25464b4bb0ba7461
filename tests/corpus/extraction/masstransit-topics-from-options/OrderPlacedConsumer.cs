using MassTransit;

namespace Acme.Shipping;

public class OrderPlacedConsumer(ITopicProducer<string, ShipmentPlanned> producer) : IConsumer<OrderPlaced>
{
    public async Task Consume(ConsumeContext<OrderPlaced> context)
    {
        var shipment = new ShipmentPlanned(context.Message.OrderId, DateTime.UtcNow.AddDays(1));
        await producer.Produce(context.Message.OrderId.ToString(), shipment, context.CancellationToken);
    }
}
