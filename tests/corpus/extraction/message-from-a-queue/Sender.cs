using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Send(string argument, int number, bool flag)
    {
        producer.Produce(Console.ReadLine(), new Message<string, string>());
        producer.Produce(Guid.NewGuid().ToString(), new Message<string, string>());
        producer.Produce(DateTime.Now.ToString("yyyy"), new Message<string, string>());
    }
}
