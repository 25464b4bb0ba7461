using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Orders;

public class OrderPlaced { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }

public class OrderCancelled { public string Id { get; set; } = ""; public string Reason { get; set; } = ""; public string By { get; set; } = ""; }

public class Shipment { public string Order { get; set; } = ""; public string Contact { get; set; } = ""; }

public class Refund { public string Order { get; set; } = ""; public string Why { get; set; } = ""; }

public class Shipments;

public class Refunds;

public class PlacedHandler(IMessageProducer<Shipments> shipments) : IMessageHandler<OrderPlaced>
{
    public Task Handle(IMessageContext context, OrderPlaced message) =>
        shipments.ProduceAsync(message.Id, new Shipment { Order = message.Id, Contact = message.Email });
}

public class CancelledHandler(IMessageProducer<Refunds> refunds) : IMessageHandler<OrderCancelled>
{
    public Task Handle(IMessageContext context, OrderCancelled message) =>
        refunds.ProduceAsync(message.Id, new Refund { Order = message.Id, Why = message.Reason });
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "kafka:9092" })
        .AddProducer<Shipments>(producer => producer
            .DefaultTopic("shipments")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddProducer<Refunds>(producer => producer
            .DefaultTopic("refunds")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("orders")
            .WithGroupId("shop")
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<JsonCoreDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<PlacedHandler>().AddHandler<CancelledHandler>())))));
}
