using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Tracking;

public static class Setup
{
    public const string Positions = "positions-producer";

    private const string Topic = "tracking.positions";

    public static IServiceCollection AddTracking(this IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(AddCluster));

    private static void AddCluster(IClusterConfigurationBuilder cluster)
    {
        cluster.WithBrokers(new[] { "broker:9092" });
        cluster.CreateTopicIfNotExists(Topic, 12, 3);
        cluster.AddProducer(Positions, AddPositions);
        cluster.AddProducer("alarms", producer =>
        {
            producer.DefaultTopic("tracking.alarms");
            producer.AddMiddlewares(middlewares => middlewares.AddSerializer<NewtonsoftJsonSerializer>());
        });
    }

    private static void AddPositions(IProducerConfigurationBuilder producer) => producer
        .DefaultTopic(Topic)
        .AddMiddlewares(middlewares => middlewares.AddSerializer<NewtonsoftJsonSerializer>());
}
