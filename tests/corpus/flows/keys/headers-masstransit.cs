using Confluent.Kafka;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Billing;

public record OrderPlaced { public string OrderId { get; init; } = ""; public string Email { get; init; } = ""; public string Note { get; init; } = ""; }

public record InvoiceWanted { public string Number { get; init; } = ""; public string Tenant { get; init; } = ""; public string Region { get; init; } = ""; }

public class OrderPlacedConsumer(ITopicProducer<InvoiceWanted> producer) : MassTransit.IConsumer<OrderPlaced>
{
    public async Task Consume(ConsumeContext<OrderPlaced> context)
    {
        var order = context.Message;
        var region = context.Headers.TryGetHeader("region", out var found) ? (string)found : "";
        await producer.Produce(
            new InvoiceWanted { Number = order.OrderId, Tenant = context.Headers.Get<string>("tenant")!, Region = region },
            Pipe.Execute<KafkaSendContext<InvoiceWanted>>(send =>
            {
                send.Headers.Set("contact", order.Email);
                send.Headers.Set("source", "billing");
            }));
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider =>
    {
        rider.AddConsumer<OrderPlacedConsumer>();
        rider.AddProducer<InvoiceWanted>("invoices");
        rider.UsingKafka((context, kafka) =>
        {
            kafka.Host("kafka:9092");
            kafka.TopicEndpoint<OrderPlaced>("orders", "billing", endpoint => endpoint.ConfigureConsumer<OrderPlacedConsumer>(context));
        });
    }));
}
