using Wolverine;
using Wolverine.Kafka;

namespace Acme.Shipping;

public record PackOrder(string Order, string Street, string Phone);

public record OrderPacked(string Order, string To);

public static class PackOrderHandler
{
    public static async Task Handle(PackOrder command, IMessageBus bus)
    {
        await bus.PublishAsync(new OrderPacked(command.Order, command.Street));
    }
}

public static class Setup
{
    public static void Configure(WolverineOptions options)
    {
        options.UseKafka("kafka:9092");
        options.ListenToKafkaTopic("pack-orders").ReceiveRawJson<PackOrder>();
        options.PublishMessage<OrderPacked>().ToKafkaTopic("orders-packed");
    }
}
