using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        var topic = flag ? "orders" : "refunds";
        producer.Produce(topic, new Message<string, string>());
        producer.Produce(number switch { 0 => "zero", 1 => "one", _ => throw new ArgumentOutOfRangeException(nameof(number)) }, new Message<string, string>());
        producer.Produce(number switch { 0 => "zero", _ => argument }, new Message<string, string>());
    }
}
