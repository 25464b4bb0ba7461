using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly string[] Topics = { "orders", "refunds" };
    private readonly string[] _others = ["audit", .. Topics];

    public void Send(string argument, int number, bool flag)
    {
        consumer.Subscribe(Topics);
        consumer.Subscribe(new[] { "a", "b" });
        consumer.Subscribe(["a", "b"]);
        consumer.Subscribe(_others);
        producer.Produce(Topics[1], new Message<string, string>());
    }
}
