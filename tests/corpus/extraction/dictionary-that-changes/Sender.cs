using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private readonly Dictionary<string, string> _topics = new() { ["order"] = "orders" };

    public void Change(string name) => _topics["order"] = name;

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(_topics["order"], new Message<string, string>());
    }
}
