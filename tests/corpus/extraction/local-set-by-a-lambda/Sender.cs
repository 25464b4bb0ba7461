using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        var topic = "orders";
        Action change = () => topic = "refunds";
        change();
        producer.Produce(topic, new Message<string, string>());
    }
}
