using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Flags { public string Id { get; set; } = ""; public bool Urgent { get; set; } public bool Paid { get; set; } public int? Days { get; set; } }
public record Job(string Id, int Priority);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("flags");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Flags>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Flags flags)
    {
        var priority = 0;
        if (flags.Urgent)
            priority = 1;
        if (flags.Days.HasValue && !flags.Paid)
            await producer.ProduceAsync("jobs", new Message<string, string> { Value = JsonSerializer.Serialize(new Job(flags.Id, priority)) });
    }
}
