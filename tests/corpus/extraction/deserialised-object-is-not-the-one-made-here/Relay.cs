using Confluent.Kafka;

using System.Text.Json;

record Envelope(string Topic, string Body);

class Forward
{
    public Forward(string topic) => Topic = topic;

    public string Topic { get; }
}

class Relay(IProducer<string, string> producer, IConsumer<string, Forward> consumer)
{
    public static readonly Envelope Default = new("orders", "");
    public static readonly Forward First = new("orders");

    public void Run(string text)
    {
        var envelope = JsonSerializer.Deserialize<Envelope>(text)!;
        producer.Produce(envelope.Topic, new Message<string, string>());
        var forward = consumer.Consume(CancellationToken.None).Message.Value;
        producer.Produce(forward.Topic, new Message<string, string>());
        producer.Produce(Default.Topic, new Message<string, string>());
    }
}
