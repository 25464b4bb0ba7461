using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        var topic = "orders";
        producer.Produce(topic, new Message<string, string>());
        topic = "refunds";
        producer.Produce(topic, new Message<string, string>());
        topic += "-dlq";
        producer.Produce(topic, new Message<string, string>());
    }
}
