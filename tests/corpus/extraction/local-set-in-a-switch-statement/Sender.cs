using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        string topic;
        switch (number)
        {
            case 0:
                topic = "zero";
                break;
            case 1:
                topic = "one";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(number));
        }
        
        producer.Produce(topic, new Message<string, string>());
    }
}
