using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<OrdersOptions>(builder.Configuration.GetSection("Orders"));
builder.Services.Configure<RefundsOptions>(builder.Configuration.GetSection("Refunds"));
builder.Build().Run();

class OrdersOptions
{
    public string Topic { get; set; } = "";
}

class RefundsOptions
{
    public string Topic { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<OrdersOptions> orders, IOptions<RefundsOptions> refunds)
{
    public void Send()
    {
        producer.Produce(orders.Value.Topic, new Message<string, string>());
        producer.Produce(refunds.Value.Topic, new Message<string, string>());
    }
}
