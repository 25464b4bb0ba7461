using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TopicOptions>(builder.Configuration.GetSection("Topics"));
builder.Build().Run();

class TopicOptions
{
    public string Orders { get; set; } = string.Empty;

    public string Prefix { get; set; } = string.Empty + "acme.";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());

    public void SendInvoice() => producer.Produce(options.Value.Prefix + "invoices", new Message<string, string>());
}
