using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly string? Stated = "orders";

    public void Send(string argument, int number, bool flag)
    {
        if (Stated is { Length: > 0 } topic)
        {
        producer.Produce(topic, new Message<string, string>());
        }
    }
}
