using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

static class Registration
{
    public static IServiceCollection AddDefaults(this IServiceCollection services) =>
        services.Configure<TopicOptions>(options => options.Orders = "orders");

    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<TopicOptions>(configuration.GetSection("Topics"));
}

class TopicOptions
{
    public string Orders { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());
}
