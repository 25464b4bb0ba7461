using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
var kafka = builder.Configuration.GetSection("Kafka").Get<KafkaSettings>() ?? throw new InvalidOperationException("no Kafka settings");
using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
producer.Produce(kafka.Topic, new Message<string, string> { Value = "x" });

class KafkaSettings
{
    public string Topic { get; set; } = "";
}
