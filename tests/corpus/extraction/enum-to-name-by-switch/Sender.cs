using Confluent.Kafka;

enum Topic
{
    Orders,
    Refunds,
    Audit,
}

static class TopicNames
{
    public static string Name(this Topic topic) => topic switch
    {
        Topic.Orders => "orders-v1",
        Topic.Refunds or Topic.Audit => "others",
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    public static string Statement(this Topic topic)
    {
        switch (topic)
        {
            case Topic.Orders:
                return "orders-v2";
            default:
                return "other-v2";
        }
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic.Orders.Name(), new Message<string, string>());
        producer.Produce(Topic.Audit.Name(), new Message<string, string>());
        producer.Produce(((Topic)number).Name(), new Message<string, string>());
        producer.Produce(Topic.Orders.Statement(), new Message<string, string>());
        producer.Produce(Topic.Refunds.Statement(), new Message<string, string>());
    }
}
