using Microsoft.Extensions.DependencyInjection;
using Rebus.Bus;
using Rebus.Config;
using Rebus.Handlers;
using Rebus.Kafka;
using Rebus.Kafka.SchemaRegistry;
using Rebus.Pipeline;

namespace Acme.Sales;

public record OrderPaid(string Id, string Iban, string Note);

public record OrderArchived(string Id, string Region);

public record Reminder(string To);

public class OrderHandler(IBus bus, IMessageContext context) : IHandleMessages<OrderPaid>
{
    public async Task Handle(OrderPaid message)
    {
        var headers = new Dictionary<string, string> { ["note"] = message.Note, ["account"] = message.Iban };
        headers["account"] = "none";
        headers["tenant"] = context.Headers["tenant"];
        headers[KafkaHeaders.KafkaKey] = context.Headers["tenant"];
        await Remind("all");
        await bus.Advanced.Topics.Publish("orders-archived", new OrderArchived(message.Id, Region()), headers);
    }

    public Task Remind(string tenant) => bus.Advanced.Topics.Publish("reminders", new Reminder(tenant), KafkaHeaders.Create(new Reminder(tenant), context.Headers["tenant"]));

    private static string Region() => MessageContext.Current.Headers.TryGetValue("region", out var region) ? region : "";
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AutoRegisterHandlersFromAssemblyOf<OrderHandler>();
        services.AddRebus(
            configure => configure.Transport(transport => transport.UseKafka("kafka:9092", "sales", groupId: "sales")),
            onCreated: async bus => await bus.Subscribe<OrderPaid>());
    }
}
