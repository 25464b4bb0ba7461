using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

class TopicOptions
{
    public string Orders { get; set; } = "orders";
}

class ConfigureTopics : IConfigureOptions<TopicOptions>
{
    public void Configure(TopicOptions options) => options.Orders = Environment.MachineName;
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());
}

static class Registration
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TopicOptions>(configuration.GetSection("Topics"));
        services.ConfigureOptions<ConfigureTopics>();
    }
}
