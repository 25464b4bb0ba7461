using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Services.AddSingleton(provider => new Sender(
    new ProducerBuilder<string, string>(new ProducerConfig()).Build(),
    provider.GetRequiredService<IOptions<KafkaOptions>>().Value.Topic));
builder.Build().Run();

class KafkaOptions
{
    public string Topic { get; set; } = "";
}

class Sender(IProducer<string, string> producer, string topic)
{
    public void Send() => producer.Produce(topic, new Message<string, string>());
}
