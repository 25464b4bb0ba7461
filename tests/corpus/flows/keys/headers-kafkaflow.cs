using System.Text;
using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Acme.Orders;

public class Order { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; }

public class Invoice { public string Number { get; set; } = ""; public string Tenant { get; set; } = ""; }

public class OrderHandler(IMessageProducer<OrderHandler> producer, ILogger<OrderHandler> logger) : IMessageHandler<Order>
{
    public async Task Handle(IMessageContext context, Order message)
    {
        var tenant = context.Headers.GetString("tenant");
        logger.LogInformation("Trace {Trace}", Encoding.UTF8.GetString(context.Headers["trace"]));
        var headers = new MessageHeaders();
        headers.SetString("contact", message.Email);
        headers["order"] = Encoding.UTF8.GetBytes(message.Id);
        headers.Add("note", Encoding.UTF8.GetBytes(message.Note));
        headers["note"] = Encoding.UTF8.GetBytes("none");
        await producer.ProduceAsync(message.Id, new Invoice { Number = message.Id, Tenant = tenant }, headers: headers);
    }
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
                .AddTypedHandlers(handlers => handlers.AddHandler<OrderHandler>())))));
}
