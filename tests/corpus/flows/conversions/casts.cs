using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Meter
{
    public string Id { get; set; } = "";
    public int Count { get; set; }
    public object Tag { get; set; } = "";
    public decimal Price { get; set; }
}

public record Usage(string Meter, long Count, string Tag, int Whole);

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
        object boxed = meter.Id;
        await producer.ProduceAsync("usages", new Message<string, string> { Value = JsonSerializer.Serialize(new Usage((string)boxed, meter.Count, (string)meter.Tag, (int)meter.Price)) });
    }
}
