using Confluent.Kafka;

readonly record struct Topic(string Name)
{
    public static readonly Topic Orders = new("orders");

    public static implicit operator string(Topic topic) => topic.Name;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic.Orders.Name, new Message<string, string>());
        producer.Produce(Topic.Orders, new Message<string, string>());
    }
}
