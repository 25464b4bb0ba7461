using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Acme;

public class Listener : BackgroundService
{
    private readonly IConsumer<Ignore, string> _consumer;
    private readonly string[] _topics;

    public Listener(IConsumer<Ignore, string> consumer, params string[] topics)
    {
        _consumer = consumer;
        _topics = topics;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(_topics);
        while (!stoppingToken.IsCancellationRequested)
            Console.WriteLine(_consumer.Consume(stoppingToken).Message.Value);
        return Task.CompletedTask;
    }
}
