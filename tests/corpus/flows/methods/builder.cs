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
        var builder = new InvoiceBuilder().Number(customer.Id).Contact(customer.Phone);
        var other = new InvoiceBuilder().Number(customer.Street);
        builder.Contact(customer.Email);
        Console.WriteLine(other.Build().Number.Length);
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(builder.Build()) });
    }
}

public sealed class InvoiceBuilder
{
    private string _number = "";
    private string _contact = "";

    public InvoiceBuilder Number(string number)
    {
        _number = number;
        return this;
    }

    public InvoiceBuilder Contact(string contact)
    {
        _contact = contact;
        return this;
    }

    public Invoice Build() => new() { Number = _number, Contact = _contact };
}
