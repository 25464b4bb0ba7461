using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly string[] Names = ["orders", "refunds"];

    public void Send(string argument, int number, bool flag)
    {
        consumer.Subscribe(Names.Select(name => "acme." + name));
        consumer.Subscribe(Names.Select(name => $"{name}.v2").ToArray());
        consumer.Subscribe(Names.Concat(new[] { "audit" }).ToList());
        consumer.Subscribe(Names.Where(name => name.Length > number));
    }
}
