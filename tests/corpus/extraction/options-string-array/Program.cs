using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<KafkaOptions>(builder.Configuration.GetSection("Kafka"));
builder.Build().Run();

class KafkaOptions
{
    public string[] Topics { get; set; } = [];

    public List<string> Others { get; set; } = new();

    public string[] Defaults { get; set; } = ["fallback-a", "fallback-b"];
}

class Reader(IConsumer<string, string> consumer, IOptions<KafkaOptions> options)
{
    public void Start()
    {
        consumer.Subscribe(options.Value.Topics);
        consumer.Subscribe(options.Value.Others);
        consumer.Subscribe(options.Value.Defaults);
        consumer.Subscribe(options.Value.Topics[1]);
        foreach (var topic in options.Value.Topics)
            consumer.Subscribe(topic);
    }
}
