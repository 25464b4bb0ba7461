using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        var topics = new List<string>();
        topics.Add("orders");
        topics.Add("refunds");
        consumer.Subscribe(topics);
        var unknown = new List<string> { "a" };
        if (flag)
            unknown.Add(argument);
        consumer.Subscribe(unknown);
    }
}
