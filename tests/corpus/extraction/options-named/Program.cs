using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<TopicOptions>("orders", builder.Configuration.GetSection("Topics:Orders"));
builder.Services.Configure<TopicOptions>("refunds", builder.Configuration.GetSection("Topics:Refunds"));
builder.Services.AddOptions<TopicOptions>("audit").BindConfiguration("Topics:Audit");
builder.Build().Run();

class TopicOptions
{
    public string Name { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptionsMonitor<TopicOptions> monitor, IOptionsSnapshot<TopicOptions> snapshot)
{
    private readonly TopicOptions _refunds = snapshot.Get("refunds");

    public void Send(string name)
    {
        producer.Produce(monitor.Get("orders").Name, new Message<string, string>());
        producer.Produce(_refunds.Name, new Message<string, string>());
        producer.Produce(monitor.Get("audit").Name, new Message<string, string>());
        producer.Produce(monitor.CurrentValue.Name, new Message<string, string>());
        producer.Produce(monitor.Get("other").Name, new Message<string, string>());
        producer.Produce(monitor.Get(name).Name, new Message<string, string>());
    }
}
