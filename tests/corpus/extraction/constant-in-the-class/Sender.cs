using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Topic = "orders";
    private const string DeadLetters = Topic + "-dlq";

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Topic, new Message<string, string>());
        producer.Produce(DeadLetters, new Message<string, string>());
    }
}
