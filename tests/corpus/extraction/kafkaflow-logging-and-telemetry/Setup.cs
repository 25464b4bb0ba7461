using Acme.Contracts;
using KafkaFlow;
using KafkaFlow.Compressor.Gzip;
using KafkaFlow.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Shop;

public static class Setup
{
    public static void AddShop(this IServiceCollection services) => services.AddKafka(kafka => kafka
        .UseConsoleLog()
        .AddOpenTelemetryInstrumentation()
        .AddCluster(cluster => cluster
            .WithBrokers(new[] { "broker" })
            .AddConsumer(consumer => consumer
                .Topic(Baskets.Topic)
                .WithGroupId("shop"))
            .AddConsumer(consumer => consumer
                .Topic("shop.payments")
                .WithGroupId("shop"))
            .AddProducer("payments", producer => producer
                .DefaultTopic("shop.payments")
                .AddMiddlewares(m => m.AddCompressor<GzipMessageCompressor>()))));
}
