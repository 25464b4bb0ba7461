using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Event { public string Id { get; set; } = ""; public Dictionary<string, string> Labels { get; set; } = new(); }
public class Entry { public string Event { get; set; } = ""; public string? Tenant { get; set; } public Dictionary<string, string> Labels { get; set; } = new(); }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("events");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Event>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Event record)
    {
        await producer.ProduceAsync("entries", new Message<string, string> { Value = JsonSerializer.Serialize(new Entry { Event = record.Id, Tenant = record.Labels["tenant"], Labels = record.Labels }) });
    }
}
