using Confluent.Kafka;

static class Topics
{
    public static string Orders = "orders";
    public static string Changed = "before";
}

static class Setup
{
    public static void Run(string name) => Topics.Changed = name;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
        producer.Produce(Topics.Changed, new Message<string, string>());
    }
}
