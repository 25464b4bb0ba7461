using Confluent.Kafka;

static class Kafka
{
    public static class Topics
    {
        private static readonly string Prefix = "acme";

        public static string Orders => Of("orders");

        private static string Of(string name) => $"{Prefix}.{name}";
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Kafka.Topics.Orders, new Message<string, string>());
    }
}
