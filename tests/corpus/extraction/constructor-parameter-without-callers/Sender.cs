using Confluent.Kafka;

class Worker(IProducer<string, string> producer, string topic)
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
