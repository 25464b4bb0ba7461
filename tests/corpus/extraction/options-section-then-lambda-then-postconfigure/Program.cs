using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.PostConfigure<TopicOptions>(options => options.Last = "last");
builder.Services.Configure<TopicOptions>(builder.Configuration.GetSection("Topics"));
builder.Services.Configure<TopicOptions>(options => options.Later = "later");
builder.Build().Run();

class TopicOptions
{
    public string First { get; set; } = "";

    public string Later { get; set; } = "";

    public string Last { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send()
    {
        producer.Produce(options.Value.First, new Message<string, string>());
        producer.Produce(options.Value.Later, new Message<string, string>());
        producer.Produce(options.Value.Last, new Message<string, string>());
    }
}
