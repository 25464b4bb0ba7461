using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private string Topic
    {
        get
        {
            if (DateTime.Now.Hour > 12)
                return "late";
            return "early";
        }
    }

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic, new Message<string, string>());
    }
}
