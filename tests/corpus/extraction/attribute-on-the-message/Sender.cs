using Confluent.Kafka;
using System.Reflection;

[AttributeUsage(AttributeTargets.Class)]
class TopicAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public string? Version { get; set; }
}

[Topic("orders", Version = "v2")]
class Order
{
}

class Unmarked
{
}

static class Naming
{
    public static string Of<T>() => typeof(T).GetCustomAttribute<TopicAttribute>()!.Name;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(typeof(Order).GetCustomAttribute<TopicAttribute>()!.Name, new Message<string, string>());
        producer.Produce(typeof(Order).GetCustomAttribute<TopicAttribute>()?.Version, new Message<string, string>());
        producer.Produce(Naming.Of<Order>(), new Message<string, string>());
        producer.Produce(Naming.Of<Unmarked>(), new Message<string, string>());
    }
}
