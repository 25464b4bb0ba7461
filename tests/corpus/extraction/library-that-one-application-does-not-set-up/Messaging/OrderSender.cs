using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Acme.Messaging;

public class TopicOptions
{
    public string Orders { get; set; } = string.Empty;
}

public class OrderSender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());
}

public class OrderFiles
{
    public static void Clean() => Directory.Delete("orders", recursive: true);
}

public static class Setup
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<OrderSender>().AddTopics(configuration);

    private static IServiceCollection AddTopics(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<TopicOptions>(configuration.GetSection("Topics"));
}
