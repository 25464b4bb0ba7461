using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Acme.Stock;

public sealed record Booked(string Sku, int Quantity);

public sealed record Released(string Sku, string Reason);

public sealed class Listener<TEvent>(string topic, IConsumer<string, string> consumer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            consumer.Subscribe(topic);
            while (!stoppingToken.IsCancellationRequested)
                Handle(JsonSerializer.Deserialize<TEvent>(consumer.Consume(stoppingToken).Message.Value));
        },
        stoppingToken);

    private static void Handle(TEvent? change)
    {
    }
}
