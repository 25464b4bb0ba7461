using Acme.Contracts;
using Wolverine;
using Wolverine.Kafka;

namespace Acme.Shop;

public static class Setup
{
    public static void Configure(WolverineOptions options)
    {
        options.ServiceName = "shop";
        options.UseKafka("broker");
        options.PublishMessage<OrderPlaced>().ToKafkaTopic("shop.orders");
        options.ListenToKafkaTopic("shop.shipments").ReceiveRawJson<OrderShipped>();
    }
}

public class ShipmentHandler
{
    public async Task Handle(OrderShipped shipped, IMessageBus bus) => await bus.PublishAsync(new OrderPlaced(shipped.Id));
}
