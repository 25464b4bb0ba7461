using Acme.Contracts;
using Confluent.Kafka;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Shop;

public static class Setup
{
    public static void AddShop(this IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider =>
    {
        rider.AddProducer<OrderPlaced>("shop.orders");
        rider.AddProducer<string, OrderPaid>("shop.payments", (context, producer) => producer.UseCompanyDefaults());
        rider.UsingKafka((context, kafka) => kafka.TopicEndpoint<OrderShipped>("shop.shipments", "shop", endpoint =>
        {
            endpoint.UseCompanyRetry();
            endpoint.ConfigureConsumer<ShipmentConsumer>(context);
        }));
    }));
}

public class ShipmentConsumer(ITopicProducer<OrderPlaced> placed, ITopicProducer<string, OrderPaid> paid) : IConsumer<OrderShipped>
{
    public async Task Consume(ConsumeContext<OrderShipped> context)
    {
        await placed.Produce(new OrderPlaced { Id = context.Message.Id }, context.CancellationToken);
        await placed.Produce(new OrderPlaced(context.Message.Id));
        await paid.Produce("key", new OrderPaid { Id = context.Message.Id });
    }
}
