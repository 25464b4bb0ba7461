using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        foreach (var topic in new[] { "orders", "refunds" })
        {
        producer.Produce(topic, new Message<string, string>());
        }
    }
}
