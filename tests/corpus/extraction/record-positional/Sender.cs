using Confluent.Kafka;

record Destination(string Topic, int Partitions);

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private static readonly Destination Orders = new("orders", 3);

    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Orders.Topic, new Message<string, string>());
        producer.Produce(new Destination("audit", 1).Topic, new Message<string, string>());
    }
}
