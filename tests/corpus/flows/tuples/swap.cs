using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Customer(string Id, string Email, string Phone);
public record Ticket(string Number, string Mail, string Call);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("customers");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Customer>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Customer customer)
    {
        var first = customer.Email;
        var second = customer.Phone;
        (first, second) = (second, first);
        await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(customer.Id, first, second)) });
    }
}
