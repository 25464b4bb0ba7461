using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

class KafkaOptions
{
    public string OrdersTopic { get; set; } = "";
}

abstract class Base(IProducer<string, string> producer)
{
    protected abstract string Topic { get; }

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

class Orders(IProducer<string, string> producer, IOptions<KafkaOptions> options) : Base(producer)
{
    protected override string Topic => options.Value.OrdersTopic;
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
