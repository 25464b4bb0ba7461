using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

class Sender
{
    private readonly IProducer<string, string> _producer;
    private readonly string _topic;

    public Sender(IProducer<string, string> producer, string topic) => (_producer, _topic) = (producer, topic);

    public void Send() => _producer.Produce(_topic, new Message<string, string>());
}

class Pair
{
    private readonly IProducer<string, string> _producer;
    private readonly string _first;
    private readonly string _second = "decoy";

    public Pair(IProducer<string, string> producer)
    {
        _producer = producer;
        (_first, _second) = ("first", "second");
    }

    public void Send()
    {
        _producer.Produce(_first, new Message<string, string>());
        _producer.Produce(_second, new Message<string, string>());
    }
}

class Swapped(IProducer<string, string> producer)
{
    private string _one = "one";
    private string _other = "other";

    public void Swap() => (_one, _other) = (_other, _one);

    public void Send() => producer.Produce(_one, new Message<string, string>());
}

class Changed(IProducer<string, string> producer)
{
    private string _topic = "before";
    private int _count;

    public void Change() => (_topic, _count) = ("after", 1);

    public void Send() => producer.Produce(_topic, new Message<string, string>());
}

class Worker(IProducer<string, string> producer, string topic, string copy)
{
    public void Send()
    {
        producer.Produce(topic, new Message<string, string>());
        producer.Produce(copy, new Message<string, string>());
    }
}

static class Setup
{
    public static void Add(IServiceCollection services, IProducer<string, string> producer) => services
        .AddSingleton(new Sender(producer, "orders"))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<Worker>(provider, "bills", "bills.copy"));
}
