using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static void Change(ref string topic) => topic = Environment.MachineName;

    public void Send(string argument, int number, bool flag)
    {
        var topic = "orders";
        Change(ref topic);
        producer.Produce(topic, new Message<string, string>());
    }
}
