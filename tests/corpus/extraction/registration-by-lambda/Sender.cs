using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

class Worker(IProducer<string, string> producer, string topic)
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}

static class Setup
{
    public static void Add(IServiceCollection services) =>
        services.AddSingleton(provider => new Worker(provider.GetRequiredService<IProducer<string, string>>(), "orders"));
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
