using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } public decimal Price { get; set; } public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Position(string Article, int Count, decimal Sum);
public class Sale { public string Order { get; set; } = ""; public string? Article { get; set; } public decimal Total { get; set; } public List<Position> Positions { get; set; } = []; public int Count { get; set; } }

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
        foreach (var group in order.Lines.GroupBy(line => line.Sku))
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Article = group.Key, Total = group.Sum(line => line.Price) }) });
    }
}
