using Confluent.Kafka;

abstract class Base(IProducer<string, string> producer, string topic)
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}

class Orders(IProducer<string, string> producer) : Base(producer, "orders");

class Refunds : Base
{
    public Refunds(IProducer<string, string> producer)
        : base(producer, Topic)
    {
    }

    private const string Topic = "refunds";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
