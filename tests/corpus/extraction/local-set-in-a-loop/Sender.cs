using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        var topic = "first";
        for (var i = 0; i < number; i++)
        {
        producer.Produce(topic, new Message<string, string>());
            topic = "later";
        }
    }
}
