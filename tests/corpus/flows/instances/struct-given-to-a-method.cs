using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
public record Invoice(string Number, string Contact);

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
        var parts = new Parts { Number = order.Id, Contact = order.Email };
        Console.WriteLine(Change(parts, order.Kind));
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(parts.Number, parts.Contact)) });
    }

    private static int Change(Parts parts, string other)
    {
        parts.Contact = other;
        return parts.Contact.Length;
    }
}

public struct Parts
{
    public string Number { get; set; }
    public string Contact { get; set; }
}
