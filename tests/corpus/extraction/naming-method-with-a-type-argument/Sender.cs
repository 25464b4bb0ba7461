using Confluent.Kafka;

class OrderPlaced
{
}

static class Naming
{
    public static string TopicOf<T>() => $"acme.{typeof(T).Name.ToLowerInvariant()}";

    public static string TopicOf(Type type) => "acme." + type.Name;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Naming.TopicOf<OrderPlaced>(), new Message<string, string>());
        producer.Produce(Naming.TopicOf(typeof(OrderPlaced)), new Message<string, string>());
    }
}
