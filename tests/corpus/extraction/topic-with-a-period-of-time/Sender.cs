using Confluent.Kafka;

class Sender(IProducer<string, string> producer)
{
    public void Send() => producer.Produce($"orders-{DateTime.UtcNow:yyyyMM}", new Message<string, string>());
}
