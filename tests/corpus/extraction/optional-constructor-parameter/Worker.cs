using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

class Worker(IProducer<string, string> producer, string topic = "orders")
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}

class Only(IProducer<string, string> producer, string topic = "audit")
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}

static class Setup
{
    public static void Add(IServiceCollection services, IProducer<string, string> producer)
    {
        services.AddSingleton<Worker>();
        services.AddSingleton(new Worker(producer, "refunds"));
        services.AddSingleton<Only>();
    }
}
