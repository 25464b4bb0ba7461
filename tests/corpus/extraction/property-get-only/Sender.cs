using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private string Topic { get; } = "orders";

    private static string Audit { get; } = "audit";

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic, new Message<string, string>());
        producer.Produce(Audit, new Message<string, string>());
    }
}
