using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddOptions<TopicOptions>().Bind(builder.Configuration.GetSection("Messaging:Topics")).ValidateOnStart();
builder.Services.AddHostedService<Worker>();
builder.Build().Run();

class TopicOptions
{
    public string Invoices { get; init; } = "invoices-default";

    public string Refunds { get; init; } = "refunds-default";
}

class Worker(IConsumer<string, string> consumer, IOptions<TopicOptions> options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe(options.Value.Invoices);
        consumer.Subscribe(options.Value.Refunds);
        return Task.CompletedTask;
    }
}
