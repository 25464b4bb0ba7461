using Confluent.Kafka;

using Acme.Contracts;

class Sender(IProducer<string, string> producer)
{
    public void Send()
    {
        producer.Produce(Topics.Orders, new Message<string, string>());
        producer.Produce(Topics.Refunds, new Message<string, string>());
        producer.Produce(Topics.Audit, new Message<string, string>());
        producer.Produce(Topics.Computed, new Message<string, string>());
    }
}
