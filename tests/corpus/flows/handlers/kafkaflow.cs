using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Producers;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Stock;

public class Reservation { public string Id { get; set; } = ""; public string Sku { get; set; } = ""; public int Count { get; set; } public string Customer { get; set; } = ""; }

public record Reserved(string Reservation, string Article, int Count);

public class ReservationHandler(IMessageProducer<ReservationHandler> producer) : IMessageHandler<Reservation>
{
    public async Task Handle(IMessageContext context, Reservation message)
    {
        var reserved = new Reserved(message.Id, message.Sku, message.Count);
        await producer.ProduceAsync(message.Sku, reserved);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "kafka:9092" })
        .AddProducer<ReservationHandler>(producer => producer
            .DefaultTopic("reserved")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("reservations")
            .WithGroupId("stock")
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<JsonCoreDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<ReservationHandler>())))));
}
