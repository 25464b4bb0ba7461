using Confluent.Kafka;

static class Topics
{
    public static readonly string Orders = "orders";
    public static readonly string Full = string.Concat("acme.", Orders);
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
        producer.Produce(Topics.Full, new Message<string, string>());
    }
}
