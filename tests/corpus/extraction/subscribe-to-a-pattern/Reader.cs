using Confluent.Kafka;

class Reader(IConsumer<string, string> consumer)
{
    private const string Prefix = "^acme\\.";

    public void Start()
    {
        consumer.Subscribe("^orders-.*");
        consumer.Subscribe(Prefix + "audit");
        consumer.Subscribe(new[] { "^a.*", "b.c" });
    }
}
