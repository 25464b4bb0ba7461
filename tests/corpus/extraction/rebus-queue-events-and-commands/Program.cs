using Microsoft.Extensions.Hosting;
using Rebus.Bus;
using Rebus.Config;
using Rebus.Handlers;
using Rebus.Kafka;
using Rebus.Routing.TypeBased;
using Sales;

var builder = Host.CreateApplicationBuilder(args);
var kafka = builder.Configuration["Kafka:Servers"];
builder.Services.AutoRegisterHandlersFromAssemblyOf<OrderHandler>();
builder.Services.AddRebus(
    configure => configure
        .Transport(t => t.UseKafka(kafka, "sales.queue", groupId: "sales"))
        .Routing(r => r.TypeBased().Map<ShipOrder>("shipping.queue")),
    onCreated: async bus => await bus.Subscribe<OrderPaid>());
builder.Build().Run();

namespace Sales
{
    public record PlaceOrder(string Id);

    public record OrderPlaced(string Id);

    public record OrderPaid(string Id);

    public record ShipOrder(string Id);

    public record Reminder(string Id);

    public class OrderHandler(IBus bus) : IHandleMessages<PlaceOrder>, IHandleMessages<OrderPaid>
    {
        public async Task Handle(PlaceOrder message)
        {
            await bus.Publish(new OrderPlaced(message.Id));
            await bus.SendLocal(new Reminder(message.Id));
        }

        public Task Handle(OrderPaid message) => bus.Send(new ShipOrder(message.Id));
    }
}
