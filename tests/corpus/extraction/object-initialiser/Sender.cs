using Confluent.Kafka;

class Destination
{
    public required string Topic { get; init; }

    public string Audit { get; init; } = "audit";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private readonly Destination _destination = new() { Topic = "orders" };

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(_destination.Topic, new Message<string, string>());
        producer.Produce(_destination.Audit, new Message<string, string>());
    }
}
