using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private string _topic = "orders";

    public void Change(string topic) => _topic = topic;

    public void Again() => _topic += "-x";

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(_topic, new Message<string, string>());
    }
}
