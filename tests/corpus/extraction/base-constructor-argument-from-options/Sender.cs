using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

class KafkaOptions
{
    public string OrdersTopic { get; set; } = "";
}

abstract class Base
{
    private readonly IProducer<string, string> _producer;

    protected Base(IProducer<string, string> producer, string topic)
    {
        _producer = producer;
        Topic = topic;
    }

    protected string Topic { get; }

    public void Send() => _producer.Produce(Topic, new Message<string, string>());
}

class Orders : Base
{
    public Orders(IProducer<string, string> producer, IOptions<KafkaOptions> settings)
        : base(producer, settings.Value.OrdersTopic)
    {
    }
}

static class Setup
{
    public static void Add(IServiceCollection services, IConfiguration configuration) => services.Configure<KafkaOptions>(configuration.GetSection("Kafka"));
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
