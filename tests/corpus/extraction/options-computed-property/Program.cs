using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class KafkaOptions
{
    public string Topic { get; set; } = "";

    public string Prefix { get; set; } = "dev";

    public string DeadLetterTopic => Topic + ".dlq";

    public string FullTopic => $"{Prefix}.{Topic}";
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    private readonly KafkaOptions _options = options.Value;

    public void Send()
    {
        producer.Produce(options.Value.DeadLetterTopic, new Message<string, string>());
        producer.Produce(_options.FullTopic, new Message<string, string>());
    }
}
