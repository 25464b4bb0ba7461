using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Customer(string Id, string Email, string Phone);

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
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(customer.Id, customer.Phone) { Contact = customer.Email }) });
    }
}

public class Invoice
{
    public Invoice(string number, string contact) => (Number, Contact) = (number, contact);

    public string Number { get; init; }

    public string Contact { get; init; }
}
