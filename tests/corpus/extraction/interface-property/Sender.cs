using Confluent.Kafka;

interface ITopics
{
    string Orders { get; }
}

class Topics : ITopics
{
    public string Orders => "orders";
}

class Worker(IProducer<string, string> producer, ITopics topics)
{
    public void Send() => producer.Produce(topics.Orders, new Message<string, string>());
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
    }
}
