using Confluent.Kafka;

class Worker(IProducer<string, string> producer, string domain, string name)
{
    public void Send()
    {
        producer.Produce($"{domain}.{name}", new Message<string, string>());
        producer.Produce($"acme.{name}", new Message<string, string>());
    }
}

static class Setup
{
    public static Worker[] Make(IProducer<string, string> producer) => [new(producer, "sales", "orders"), new(producer, "finance", "refunds")];
}
