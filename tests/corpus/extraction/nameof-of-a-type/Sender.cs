using Confluent.Kafka;

class OrderPlaced
{
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(nameof(OrderPlaced), new Message<string, string>());
        producer.Produce(nameof(OrderPlaced).ToLowerInvariant(), new Message<string, string>());
        producer.Produce($"acme.{nameof(OrderPlaced)}", new Message<string, string>());
    }
}
