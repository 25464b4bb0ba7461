using Confluent.Kafka;

class Base(IProducer<string, string> producer)
{
    protected virtual string Topic => "orders";

    public void Send() => producer.Produce(Topic, new Message<string, string>());
}

class Retry(IProducer<string, string> producer) : Base(producer)
{
    protected override string Topic => base.Topic + ".retry";
}
