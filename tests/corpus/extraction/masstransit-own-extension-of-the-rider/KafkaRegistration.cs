using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Warehouse;

public static class KafkaRegistration
{
    private const string Group = "warehouse";

    public static IServiceCollection AddWarehouseMessaging(this IServiceCollection services) => services.AddMassTransit(bus =>
    {
        bus.UsingInMemory((context, memory) => memory.ConfigureEndpoints(context));
        bus.AddRider(ConfigureRider);
    });

    private static void ConfigureRider(IRiderRegistrationConfigurator rider)
    {
        rider.AddConsumersFromNamespaceContaining<StockCounted>();
        AddProducers(rider);
        rider.UsingKafka((context, kafka) =>
        {
            kafka.Host("broker:9092");
            ConfigureTopics(context, kafka);
        });
    }

    private static void AddProducers(IRiderRegistrationConfigurator rider)
    {
        rider.AddProducer<StockCounted>(TopicNames.Stock);
        rider.AddProducer<string, StockMissing>(nameof(StockMissing), context => context.Message.Article);
    }

    private static void ConfigureTopics(IRiderRegistrationContext context, IKafkaFactoryConfigurator kafka)
    {
        foreach (var site in new[] { "north", "south" })
            kafka.TopicEndpoint<StockCounted>($"{TopicNames.Stock}.{site}", Group, endpoint => endpoint.ConfigureConsumers(context));
        kafka.TopicEndpoint<string, StockMissing>("^missing\\..*", Group, endpoint => endpoint.ConfigureConsumers(context));
    }
}
