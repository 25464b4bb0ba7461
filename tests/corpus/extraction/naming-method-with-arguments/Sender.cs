using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Prefix = "acme";

    private static string Named(string name) => $"{Prefix}.{name}";

    private string Versioned(string name, string version = "v1")
    {
        return Named(name) + "." + version;
    }

    protected virtual string Virtual() => "orders";

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Named("orders"), new Message<string, string>());
        producer.Produce(Versioned("orders"), new Message<string, string>());
        producer.Produce(Versioned("orders", version: "v2"), new Message<string, string>());
        producer.Produce(Named(argument), new Message<string, string>());
        producer.Produce(Virtual(), new Message<string, string>());
    }
}
