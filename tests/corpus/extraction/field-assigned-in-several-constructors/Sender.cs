using Confluent.Kafka;

class Other
{
    private readonly string _same;
    private readonly string _different;
    private readonly IProducer<string, string> _producer;

    public Other(IProducer<string, string> producer)
    {
        _producer = producer;
        _same = "orders";
        _different = "orders";
    }

    public Other(IProducer<string, string> producer, bool late)
    {
        _producer = producer;
        _same = "orders";
        _different = "late-orders";
    }

    public void Send()
    {
        _producer.Produce(_same, new Message<string, string>());
        _producer.Produce(_different, new Message<string, string>());
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
