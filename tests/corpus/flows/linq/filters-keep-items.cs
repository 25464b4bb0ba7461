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
        var article = order.Lines.Where(line => line.Count > 1).OrderBy(line => line.Price).Skip(1).Take(5).Select(line => line.Sku).FirstOrDefault();
        await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Article = article }) });
    }
}
