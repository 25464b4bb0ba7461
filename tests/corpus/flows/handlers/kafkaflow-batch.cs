using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Producers;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Stock;

public class Delivery { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; public string Driver { get; set; } = ""; }

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } }

public class Arrived { public string Article { get; set; } = ""; public int Count { get; set; } public string Delivery { get; set; } = ""; }

public class DeliveryHandler(IMessageProducer<DeliveryHandler> producer) : IMessageHandler<Delivery>
{
    public async Task Handle(IMessageContext context, Delivery message)
    {
        var items = message.Lines
            .Select(line => new BatchProduceItem("arrived", line.Sku, new Arrived { Article = line.Sku, Count = line.Count, Delivery = message.Id }, null))
            .ToList();
        await producer.BatchProduceAsync(items);
    }
}

public class OtherHandler(IMessageProducer<DeliveryHandler> producer) : IMessageHandler<Line>
{
    public Task Handle(IMessageContext context, Line message) => producer.ProduceAsync("lines", message.Sku, new Arrived { Article = message.Sku });
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "kafka:9092" })
        .AddProducer<DeliveryHandler>(producer => producer
            .AddMiddlewares(middlewares => middlewares.AddSerializer<NewtonsoftJsonSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("deliveries")
            .WithGroupId("stock")
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<NewtonsoftJsonDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<DeliveryHandler>())))
        .AddConsumer(consumer => consumer
            .Topic("loose-lines")
            .WithGroupId("stock")
            .AddMiddlewares(middlewares => middlewares
                .AddDeserializer<NewtonsoftJsonDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<OtherHandler>())))));
}
