using Confluent.Kafka;

abstract class Base(IProducer<string, string> producer)
{
    protected abstract string Topic { get; }

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

class Orders(IProducer<string, string> producer) : Base(producer)
{
    protected override string Topic => "orders";
}

class Refunds(IProducer<string, string> producer) : Base(producer)
{
    protected override string Topic { get; } = "refunds";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
