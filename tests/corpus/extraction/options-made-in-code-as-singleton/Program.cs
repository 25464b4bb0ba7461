using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new KafkaOptions { Topic = "orders" });
builder.Services.AddSingleton<Sender>();
builder.Build().Run();

class KafkaOptions
{
    public string Topic { get; set; } = "";

    public string Audit { get; set; } = "audit";
}

class Sender
{
    private readonly KafkaOptions _options;
    private readonly IProducer<string, string> _producer;

    public Sender(KafkaOptions options, IProducer<string, string> producer)
    {
        _options = options;
        _producer = producer;
    }

    public void Send()
    {
        _producer.Produce(_options.Topic, new Message<string, string>());
        _producer.Produce(_options.Audit, new Message<string, string>());
    }
}
