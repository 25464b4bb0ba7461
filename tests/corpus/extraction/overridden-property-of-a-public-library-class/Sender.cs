using Confluent.Kafka;

public abstract class Base(IProducer<string, string> producer)
{
    protected abstract string Topic { get; }

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

public class Open(IProducer<string, string> producer)
{
    protected virtual string Topic => "open";

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
