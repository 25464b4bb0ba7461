using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

class Publisher<T>(IProducer<string, string> producer)
{
    public void Send() => producer.Produce(typeof(T).Name, new Message<string, string>());
}

class Order
{
}

class Refund
{
}

static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Publisher<Order>>();
        services.AddSingleton<Publisher<Refund>>();
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
