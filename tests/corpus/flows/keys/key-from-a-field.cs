using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Order(string Id, string Customer, string Email);
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
        await producer.ProduceAsync("invoices", new Message<string, string>
        {
            Key = order.Customer,
            Value = JsonSerializer.Serialize(new Invoice(order.Id, order.Email)),
        });
    }
}
