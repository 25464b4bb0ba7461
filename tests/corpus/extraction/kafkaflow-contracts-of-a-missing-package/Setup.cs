using Acme.Contracts;
using KafkaFlow;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Shop;

public static class Setup
{
    public static void AddShop(this IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "broker" })
        .AddProducer<Shop>(producer => producer.DefaultTopic("shop.orders").AddMiddlewares(m => m.AddSerializer<AcmeSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("shop.shipments")
            .AddMiddlewares(m => m.AddDeserializer<AcmeDeserializer>().AddTypedHandlers(h => h.AddHandler<ShipmentHandler>()))
            .WithGroupId("shop"))));
}

public class Shop(IMessageProducer<Shop> producer)
{
    public async Task SendAsync(string id)
    {
        await producer.ProduceAsync(id, new OrderPlaced { Id = id });
        await producer.ProduceAsync("shop.other", id, new OrderPlaced(id));
    }
}

public class ShipmentHandler : IMessageHandler<OrderShipped>
{
    public Task Handle(IMessageContext context, OrderShipped message) => Task.CompletedTask;
}
