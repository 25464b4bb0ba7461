using Confluent.Kafka;

abstract class Base<T>(IProducer<string, string> producer)
{
    private static readonly string Topic = typeof(T).Name;

    public void Send() => producer.Produce(typeof(T).Name, new Message<string, string>());

    public void Again() => producer.Produce(Topic, new Message<string, string>());
}

class Order
{
}

class Orders(IProducer<string, string> producer) : Base<Order>(producer);

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
