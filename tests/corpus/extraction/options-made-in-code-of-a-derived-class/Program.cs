using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<KafkaOptions>(new SpecialOptions { Topic = "special-orders" });
builder.Services.AddSingleton(new KafkaOptions { Topic = "orders" });
builder.Build().Run();

class KafkaOptions
{
    public string Topic { get; set; } = "";
}

class SpecialOptions : KafkaOptions
{
}

class Sender(IProducer<string, string> producer, KafkaOptions options)
{
    public void Send() => producer.Produce(options.Topic, new Message<string, string>());
}
