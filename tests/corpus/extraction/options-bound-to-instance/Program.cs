using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
var settings = new KafkaSettings { Topic = "before", Audit = "audit" };
builder.Configuration.GetSection("Kafka").Bind(settings);
using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
producer.Produce(settings.Topic, new Message<string, string> { Value = "x" });
producer.Produce(settings.Audit, new Message<string, string> { Value = "x" });

class KafkaSettings
{
    public string Topic { get; set; } = "";

    public string Audit { get; set; } = "";
}
