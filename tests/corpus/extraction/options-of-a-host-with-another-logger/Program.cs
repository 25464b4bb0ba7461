using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Serilog;

Host.CreateDefaultBuilder(args)
    .UseSerilog((context, logger) =>
    {
        logger.ReadFrom.Configuration(context.Configuration).Enrich.FromLogContext();
    })
    .ConfigureServices((context, services) =>
    {
        services.Configure<TopicOptions>(context.Configuration.GetSection("Topics"));
        services.AddSingleton<Sender>();
    })
    .Build()
    .Run();

class TopicOptions
{
    public string Orders { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<TopicOptions> options)
{
    public void Send() => producer.Produce(options.Value.Orders, new Message<string, string>());
}
