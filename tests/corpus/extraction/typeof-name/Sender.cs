using Confluent.Kafka;

namespace Acme
{
    class OrderPlaced
    {
    }
}

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(typeof(Acme.OrderPlaced).Name, new Message<string, string>());
        producer.Produce(typeof(Acme.OrderPlaced).FullName, new Message<string, string>());
        producer.Produce(typeof(Acme.OrderPlaced).Name.ToLowerInvariant(), new Message<string, string>());
        producer.Produce(new Acme.OrderPlaced().GetType().Name, new Message<string, string>());
    }
}
