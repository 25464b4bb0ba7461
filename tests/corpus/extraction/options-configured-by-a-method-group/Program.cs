using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<TopicOptions>().Configure(builder.Configuration.GetSection(nameof(TopicOptions)).Bind);
builder.Services.Configure<OtherOptions>(Others.Fill);
builder.Build().Run();

class TopicOptions
{
    public string Orders { get; set; } = null!;
}

class OtherOptions
{
    public string Orders { get; set; } = "";
}

static class Others
{
    public static void Fill(OtherOptions options) => options.Orders = Environment.MachineName;
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options, IOptions<OtherOptions> other)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());

    public void SendOther() => producer.Produce(other.Value.Orders, new Message<string, string>());
}
