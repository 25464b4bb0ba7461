using Confluent.Kafka;

class Worker(IProducer<string, string> producer, string topic)
{
    public void Rename(string other) => topic = other;

    public void Send() => producer.Produce(topic, new Message<string, string>());
}

static class Setup
{
    public static Worker Make(IProducer<string, string> producer) => new(producer, "orders");
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
