using Confluent.Kafka;

enum Kind
{
    Order,
    Refund,
}

class OrderPlaced
{
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly Dictionary<string, string> ByName = new()
    {
        ["order"] = "orders",
        ["refund"] = "refunds",
    };

    private static readonly IReadOnlyDictionary<Type, string> ByType = new Dictionary<Type, string>
    {
        { typeof(OrderPlaced), "orders-placed" },
        { typeof(string), "texts" },
    };

    private readonly Dictionary<Kind, string> _byKind = new() { [Kind.Order] = "orders", [Kind.Refund] = "refunds" };

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(ByName["order"], new Message<string, string>());
        producer.Produce(ByType[typeof(OrderPlaced)], new Message<string, string>());
        producer.Produce(_byKind[Kind.Refund], new Message<string, string>());
        producer.Produce(ByName[argument], new Message<string, string>());
        producer.Produce(ByName["other"], new Message<string, string>());
    }
}
