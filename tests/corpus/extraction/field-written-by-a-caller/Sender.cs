using Confluent.Kafka;

class Holder
{
    public string Topic = "orders";
}

static class Setup
{
    public static void Run(Holder holder) => holder.Topic = Environment.MachineName;
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private readonly Holder _holder = new();

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(_holder.Topic, new Message<string, string>());
    }
}
