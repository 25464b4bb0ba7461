using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(builder.Configuration.GetSection("Kafka").Get<KafkaSettings>()!);
builder.Services.AddSingleton<Sender>();
builder.Build().Run();

class KafkaSettings
{
    public string Topic { get; set; } = "";
}

class Sender(IProducer<string, string> producer, KafkaSettings settings)
{
    public void Send() => producer.Produce(settings.Topic, new Message<string, string> { Value = "x" });
}
