using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class KafkaOptions
{
    public Topics Topics { get; set; } = new() { Audit = "outer-audit" };

    public Topics Fixed { get; } = new() { Orders = "fixed-orders" };
}

class Topics
{
    public string Orders { get; set; } = "";

    public string Audit { get; set; } = "inner-audit";

    public string Refunds { get; set; } = "refunds";
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    private readonly Topics _topics = options.Value.Topics;

    public void Send()
    {
        producer.Produce(_topics.Orders, new Message<string, string>());
        producer.Produce(options.Value.Topics.Audit, new Message<string, string>());
        producer.Produce(options.Value.Topics.Refunds, new Message<string, string>());
        producer.Produce(options.Value.Fixed.Orders, new Message<string, string>());
    }
}
