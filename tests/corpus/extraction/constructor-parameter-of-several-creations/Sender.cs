using Confluent.Kafka;

class Worker
{
    private readonly IProducer<string, string> _producer;
    private readonly string _topic;

    public Worker(IProducer<string, string> producer, string topic)
    {
        _producer = producer;
        _topic = topic ?? throw new ArgumentNullException(nameof(topic));
    }

    public void Send() => _producer.Produce(_topic, new Message<string, string>());
}

static class Setup
{
    public static Worker[] Make(IProducer<string, string> producer) =>
        [new Worker(producer, "orders"), new Worker(topic: "refunds", producer: producer)];
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
