using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

static class Registration
{
    public static IServiceCollection Add(this IServiceCollection services, bool special) => services
        .Configure<TopicOptions>(options => Fill(options))
        .Configure<OtherOptions>(options =>
        {
            if (special)
                options.Orders = "special-orders";
        });

    private static void Fill(TopicOptions options) => options.Orders = Environment.MachineName;
}

class TopicOptions
{
    public string Orders { get; set; } = "orders";
}

class OtherOptions
{
    public string Orders { get; set; } = "orders";

    public string Refunds { get; set; } = "refunds";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options, IOptions<OtherOptions> others)
{
    public void Send()
    {
        producer.Produce(options.Value.Orders, new Message<string, string>());
        producer.Produce(others.Value.Orders, new Message<string, string>());
        producer.Produce(others.Value.Refunds, new Message<string, string>());
    }
}
