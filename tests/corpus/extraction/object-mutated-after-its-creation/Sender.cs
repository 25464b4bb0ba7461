using Confluent.Kafka;

class Destination
{
    public string Topic { get; set; } = "orders";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private readonly Destination _destination = new() { Topic = "orders" };

    public void Change() => _destination.Topic = Environment.MachineName;

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(_destination.Topic, new Message<string, string>());
    }
}
