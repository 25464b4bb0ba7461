using Confluent.Kafka;

class Worker
{
    private readonly IProducer<string, string> _producer;
    private readonly string _topic;

    public Worker(IProducer<string, string> producer)
        : this(producer, "orders")
    {
    }

    private Worker(IProducer<string, string> producer, string topic)
    {
        _producer = producer;
        _topic = topic;
    }

    public void Send() => _producer.Produce(_topic, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
