using Confluent.Kafka;

class Base(IProducer<string, string> producer)
{
    protected virtual string Topic => "base";

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

class Derived(IProducer<string, string> producer) : Base(producer)
{
    protected override string Topic => "derived";

    public void Own() => producer.Produce(Topic, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
