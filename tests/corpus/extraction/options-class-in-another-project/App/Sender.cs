using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

using Acme.Contracts;

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    public void Send()
    {
        producer.Produce(options.Value.Orders, new Message<string, string>());
        producer.Produce(options.Value.Refunds, new Message<string, string>());
    }
}

static class Setup
{
    public static void Add(IServiceCollection services, IConfiguration configuration) => services.Configure<KafkaOptions>(configuration.GetSection("Kafka"));
}
