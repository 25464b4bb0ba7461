using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Topics = "orders, refunds";

    public void Send(string argument, int number, bool flag)
    {
        consumer.Subscribe(Topics.Split(',', StringSplitOptions.TrimEntries));
        consumer.Subscribe("a;b".Split(";"));
    }
}
