using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

class KafkaOptions
{
    public string Topic { get; set; } = "never-used";
}

class Sender
{
    private readonly KafkaOptions _options = new();
    private readonly IProducer<string, string> _producer;

    public Sender(IProducer<string, string> producer, IConfiguration configuration)
    {
        _producer = producer;
        configuration.GetSection("Kafka").Bind(_options);
    }

    public void Send() => _producer.Produce(_options.Topic, new Message<string, string>());
}
