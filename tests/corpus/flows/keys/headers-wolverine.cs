using Wolverine;
using Wolverine.Kafka;

namespace Acme.Shipping;

public record PackOrder(string Order, string Street, string Phone);

public record OrderPacked(string Order, string Tenant, string Region);

public static class PackOrderHandler
{
    public static async Task Handle(PackOrder command, Envelope envelope, IMessageBus bus)
    {
        envelope.Headers.TryGetValue("region", out var region);
        await bus.PublishAsync(new OrderPacked(command.Order, envelope.Headers["tenant"], region ?? ""));
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
