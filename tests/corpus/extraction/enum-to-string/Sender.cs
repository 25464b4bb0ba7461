using Confluent.Kafka;

enum Topic
{
    Orders,
    Refunds,
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const Topic Default = Topic.Refunds;

    public void Send(string argument, int number, bool flag)
    {
        var local = Topic.Orders;
        var either = flag ? Topic.Orders : Topic.Refunds;
        producer.Produce(Topic.Orders.ToString(), new Message<string, string>());
        producer.Produce(local.ToString(), new Message<string, string>());
        producer.Produce($"acme.{local}".ToLower(), new Message<string, string>());
        producer.Produce(either.ToString(), new Message<string, string>());
        producer.Produce(((Topic)number).ToString(), new Message<string, string>());
        producer.Produce(nameof(Topic.Refunds), new Message<string, string>());
    }
}
