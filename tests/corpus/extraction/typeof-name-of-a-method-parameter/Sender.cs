using Confluent.Kafka;

class Sender(IProducer<string, string> producer, IConsumer<string, string> consumer)
{
    public void Publish<T>() => producer.Produce(typeof(T).Name, new Message<string, string>());

    public void Typed(object message) => producer.Produce(message.GetType().Name, new Message<string, string>());

    public void Send(string argument, int number, bool flag)
    {
    }
}
