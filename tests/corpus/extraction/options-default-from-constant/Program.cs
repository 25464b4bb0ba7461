using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

static class Defaults
{
    public static readonly string Prefix = "acme";
}

class KafkaOptions
{
    public string Topic { get; set; } = Defaults.Prefix + ".orders";
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    public void Send() => producer.Produce(options.Value.Topic, new Message<string, string>());
}
