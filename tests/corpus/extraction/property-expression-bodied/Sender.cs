using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Prefix = "acme";

    private static string Topic => Prefix + ".orders";

    private string Audit { get { return "audit"; } }

    private string Alias => Topic;

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic, new Message<string, string>());
        producer.Produce(Audit, new Message<string, string>());
        producer.Produce(Alias, new Message<string, string>());
    }
}
