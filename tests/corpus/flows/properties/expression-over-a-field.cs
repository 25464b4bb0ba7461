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
        var view = new View(order);
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(view.Title, view.Mail)) });
    }
}

public sealed class View(Order order)
{
    private readonly Order _order = order;

    public string Title => Describe();

    public string Mail => _order.Email;

    private string Describe() => _order.Kind + " order";
}
