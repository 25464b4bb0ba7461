using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Name = "Orders.Placed";

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Name.ToLower(), new Message<string, string>());
        producer.Produce(Name.ToUpperInvariant(), new Message<string, string>());
        producer.Produce(Name.Replace(".", "-"), new Message<string, string>());
        producer.Produce(Name.Replace('.', '_'), new Message<string, string>());
        producer.Produce(Name.Substring(7), new Message<string, string>());
        producer.Produce(Name.Substring(0, 6), new Message<string, string>());
        producer.Produce(" orders ".Trim(), new Message<string, string>());
        producer.Produce("orders-".TrimEnd('-'), new Message<string, string>());
        producer.Produce(string.Concat("a", ".", "b"), new Message<string, string>());
        producer.Produce(string.Join(".", "a", "b", "c"), new Message<string, string>());
        producer.Produce(string.Join("-", new[] { "a", "b" }), new Message<string, string>());
        producer.Produce(string.Format("{0}.{1}", "acme", Name), new Message<string, string>());
        producer.Produce(string.Format("{0}.{1}", "acme", argument), new Message<string, string>());
        producer.Produce(Name.PadLeft(20), new Message<string, string>());
    }
}
