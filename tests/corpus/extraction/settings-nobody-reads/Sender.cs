using Confluent.Kafka;

class Sender(IProducer<string, string> producer)
{
    public void Send() => producer.Produce("orders", new Message<string, string>());
}
