using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

class Publisher<T>(IProducer<string, string> producer)
{
    public void Send() => producer.Produce(typeof(T).Name, new Message<string, string>());
}

class Order
{
}

static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSingleton(typeof(Publisher<>));
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
