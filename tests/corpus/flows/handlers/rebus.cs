using Microsoft.Extensions.DependencyInjection;
using Rebus.Bus;
using Rebus.Config;
using Rebus.Handlers;
using Rebus.Kafka;
using Rebus.Routing.TypeBased;

namespace Acme.Sales;

public record PlaceOrder(string Id, string Email);

public record OrderPlaced(string Number);

public record OrderPaid(string Id, string Iban);

public class OrderHandler(IBus bus) : IHandleMessages<PlaceOrder>, IHandleMessages<OrderPaid>
{
    public async Task Handle(PlaceOrder message) => await bus.Advanced.Topics.Publish("orders-placed", new OrderPlaced(message.Id));

    public Task Handle(OrderPaid message) => bus.Advanced.Topics.Publish("orders-archived", message);
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AutoRegisterHandlersFromAssemblyOf<OrderHandler>();
        services.AddRebus(
            configure => configure.Transport(transport => transport.UseKafka("kafka:9092", "sales", groupId: "sales")),
            onCreated: async bus =>
            {
                await bus.Subscribe<OrderPaid>();
                await bus.Subscribe<PlaceOrder>();
            });
    }
}
