using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Meter { public string Id { get; set; } = ""; public int? Count { get; set; } public int Limit { get; set; } }
public record Usage(string Meter, int Count, int Limit);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("meters");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Meter>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Meter meter)
    {
        await producer.ProduceAsync("usages", new Message<string, string> { Value = JsonSerializer.Serialize(new Usage(meter.Id, meter.Count ?? -1, meter.Count.GetValueOrDefault(meter.Limit))) });
    }
}
