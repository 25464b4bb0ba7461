using Confluent.Kafka;

class Other
{
    private readonly string _topic = "never-used";
    private readonly IProducer<string, string> _producer;

    public Other(IProducer<string, string> producer)
    {
        _producer = producer;
        _topic = "orders";
    }

    public void Send() => _producer.Produce(_topic, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
