using Confluent.Kafka;

static class Topics
{
    public static readonly string Orders;

    static Topics() => Orders = "orders";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
    }
}
