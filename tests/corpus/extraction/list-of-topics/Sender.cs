using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private readonly List<string> _topics = new() { "orders", "refunds" };
    private readonly List<string> _changed = new() { "orders" };

    public void Change(string topic) => _changed.Add(topic);

    public void Send(string argument, int number, bool flag)
    {
        var local = new List<string> { "a" };
        consumer.Subscribe(_topics);
        consumer.Subscribe(_changed);
        consumer.Subscribe(local);
    }
}
