using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TopicOptions>(options => options.Orders = "orders");
builder.Services.Configure<TopicOptions>(options =>
{
    options.Refunds = Names.Refunds;
    options.Audit = builder.Configuration["Audit:Topic"]!;
});
builder.Build().Run();

static class Names
{
    public const string Refunds = "refunds";
}

class TopicOptions
{
    public string Orders { get; set; } = "default";

    public string Refunds { get; set; } = "default";

    public string Audit { get; set; } = "default";

    public string Untouched { get; set; } = "untouched";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send()
    {
        producer.Produce(options.Value.Orders, new Message<string, string>());
        producer.Produce(options.Value.Refunds, new Message<string, string>());
        producer.Produce(options.Value.Audit, new Message<string, string>());
        producer.Produce(options.Value.Untouched, new Message<string, string>());
    }
}
