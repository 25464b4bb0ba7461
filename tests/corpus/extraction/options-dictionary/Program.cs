using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class OrderPlaced
{
}

class KafkaOptions
{
    public Dictionary<string, string> Topics { get; set; } = new() { ["refunds"] = "refunds-default" };
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    private readonly Dictionary<string, string> _topics = options.Value.Topics;

    public void Send()
    {
        producer.Produce(options.Value.Topics["orders"], new Message<string, string>());
        producer.Produce(options.Value.Topics[nameof(OrderPlaced)], new Message<string, string>());
        producer.Produce(_topics[typeof(OrderPlaced).Name], new Message<string, string>());
        producer.Produce(options.Value.Topics["refunds"], new Message<string, string>());
    }
}
