using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly string[] Topics = { "orders", "refunds" };

    public static void Change() => Topics[0] = Environment.MachineName;

    public void Send(string argument, int number, bool flag)
    {
        consumer.Subscribe(Topics);
    }
}
