using Confluent.Kafka;

namespace Acme;

public class Bus(IProducer<string, string> producer)
{
    public Task PublishAsync(string topic, string message) =>
        producer.ProduceAsync(topic, new Message<string, string> { Value = message });
}
