using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    private const string Domain = "acme";

    public void Send(string argument, int number, bool flag)
    {
        var version = 2;
        producer.Produce($"{Domain}.orders", new Message<string, string>());
        producer.Produce($"{Domain}.{argument}.orders", new Message<string, string>());
        producer.Produce($"{Domain}.{number:D2}", new Message<string, string>());
        producer.Produce($"{Domain}.v{2}", new Message<string, string>());
    }
}
