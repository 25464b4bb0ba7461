using Confluent.Kafka;

static class Topics
{
    public const string Orders = "orders";

    public static class V2
    {
        public const string Orders = $"{Topics.Orders}-v2";
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
        producer.Produce(Topics.V2.Orders, new Message<string, string>());
    }
}
