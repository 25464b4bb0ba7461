using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class KafkaOptions
{
    public List<string> Topics { get; set; } = new() { "built-in" };
}

class Reader(IConsumer<string, string> consumer, IOptions<KafkaOptions> options)
{
    public void Start() => consumer.Subscribe(options.Value.Topics);
}
