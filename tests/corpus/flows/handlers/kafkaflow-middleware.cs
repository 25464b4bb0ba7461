using System.Diagnostics;
using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Acme.Orders;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }

public class Invoice { public string Contact { get; set; } = ""; }

public class Logging(ILogger<Logging> logger) : IMessageMiddleware
{
    public async Task Invoke(IMessageContext context, MiddlewareDelegate next)
    {
        if (context.Message.Value is Order order)
            logger.LogInformation("Order {Id}", order.Id);
        Activity.Current?.SetTag("tenant", context.Headers.GetString("tenant"));
        await next(context);
    }
}

public class Unused(ILogger<Unused> logger) : IMessageMiddleware
{
    public Task Invoke(IMessageContext context, MiddlewareDelegate next)
    {
        logger.LogInformation("Note {Note}", ((Order)context.Message.Value).Note);
        return next(context);
    }
}

public class OrderHandler(IMessageProducer<OrderHandler> producer) : IMessageHandler<Order>
{
    public Task Handle(IMessageContext context, Order message) => producer.ProduceAsync((object)null!, new Invoice { Contact = message.Email });
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "kafka:9092" })
        .AddProducer<OrderHandler>(producer => producer
            .DefaultTopic("invoices")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("orders")
            .WithGroupId("billing")
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<JsonCoreDeserializer>()
                .Add<Logging>()
                .AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())))));
}
