using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        string topic;
        if (flag)
            topic = "orders";
        else
            topic = "refunds";
        producer.Produce(topic, new Message<string, string>());
        var other = "unused";
        if (flag)
        {
            other = "a";
        }
        else if (number > 1)
        {
            other = "b";
        }
        else
        {
            other = "c";
        }
        
        producer.Produce(other, new Message<string, string>());
        var maybe = "default";
        if (flag)
            maybe = "changed";
        producer.Produce(maybe, new Message<string, string>());
    }
}
