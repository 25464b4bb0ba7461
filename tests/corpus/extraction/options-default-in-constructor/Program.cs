using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class KafkaOptions
{
    public KafkaOptions()
    {
        Topic = "from-constructor";
        Audit = "audit-from-constructor";
    }

    public string Topic { get; set; } = "from-initialiser";

    public string Audit { get; set; }
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    public void Send()
    {
        producer.Produce(options.Value.Topic, new Message<string, string>());
        producer.Produce(options.Value.Audit, new Message<string, string>());
    }
}
