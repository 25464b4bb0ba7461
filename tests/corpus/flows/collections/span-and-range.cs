using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Order(string Id, string[] Codes, string Email, string Phone);
public record Batch(string Order, string First, string[] All, int Count);

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

    private Task HandleAsync(Order order)
    {
        var rest = order.Codes[1..];
        Span<string> span = rest;
        producer.Produce("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(order.Id, span[0], rest, 0)) });
        return Task.CompletedTask;
    }
}
