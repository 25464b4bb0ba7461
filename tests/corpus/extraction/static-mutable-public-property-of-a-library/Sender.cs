using Confluent.Kafka;

public static class Topics
{
    public static string Orders { get; set; } = "orders";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
    }
}
