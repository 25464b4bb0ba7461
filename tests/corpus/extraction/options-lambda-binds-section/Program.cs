using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TopicOptions>(options => builder.Configuration.GetSection("Topics").Bind(options));
builder.Build().Run();

class TopicOptions
{
    public string Orders { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());
}
