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
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    public void Send() => producer.Produce(options.Value.Topic, new Message<string, string>());
}
