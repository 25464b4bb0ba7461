using Confluent.Kafka;

static class Topics
{
    public static string Orders { get; set; } = "orders";

    public static string Both { get; set; } = "first";
}

static class Setup
{
    public static void Run() => Topics.Both = "second";
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
        producer.Produce(Topics.Both, new Message<string, string>());
    }
}
