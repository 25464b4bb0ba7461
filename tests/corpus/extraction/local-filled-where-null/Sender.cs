using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        string? topic = null;
        topic ??= "orders";
        producer.Produce(topic, new Message<string, string>());
    }
}
