using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Services.AddSingleton(provider => provider.GetRequiredService<IOptions<KafkaOptions>>().Value.Topics);
builder.Build().Run();

class KafkaOptions
{
    public Topics Topics { get; set; } = new() { Orders = "never-used" };
}

class Topics
{
    public string Orders { get; set; } = "";
}

class Sender(IProducer<string, string> producer, Topics topics)
{
    public void Send() => producer.Produce(topics.Orders, new Message<string, string>());
}
