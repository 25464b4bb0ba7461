using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

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
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(ToInvoice(customer)) });
    }

    private static Invoice ToInvoice(Customer customer)
    {
        var invoice = new Invoice { Number = Prefix(customer.Id), Contact = customer.Email };
        SetPlace(invoice, customer);
        return invoice;
    }

    private static string Prefix(string text) => "C-" + text;

    private static void SetPlace(Invoice invoice, Customer customer) => invoice.Place = customer.Street;
}
