using Confluent.Kafka;

record Destination(string Topic, int Partitions)
{
    public string Group { get; init; } = "none";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly Destination Orders = new("orders", 3);
    private static readonly Destination Late = Orders with { Topic = "late-orders" };
    private static readonly Destination Same = Orders with { Partitions = 6 };

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Late.Topic, new Message<string, string>());
        producer.Produce(Same.Topic, new Message<string, string>());
    }
}
