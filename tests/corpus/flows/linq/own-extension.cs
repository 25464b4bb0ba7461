using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Line { public string Sku { get; set; } = ""; public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Batch(string Order, List<string> Codes);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Order>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Order order)
    {
        await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(order.Id, order.Lines.MapAll(line => line.Sku).ToList())) });
    }
}

public static class SequenceExtensions
{
    public static IEnumerable<TResult> MapAll<T, TResult>(this IEnumerable<T> items, Func<T, TResult> map)
    {
        foreach (var item in items)
            yield return map(item);
    }
}
