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
        Template template = new MailTemplate();
        await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(template.Build(customer)) });
    }
}

public abstract class Template
{
    public Invoice Build(Customer customer) => new() { Number = customer.Id, Contact = Contact(customer) };

    protected virtual string Contact(Customer customer) => customer.Street;
}

public sealed class MailTemplate : Template
{
    protected override string Contact(Customer customer) => customer.Email;
}

public sealed class PhoneTemplate : Template
{
    protected override string Contact(Customer customer) => customer.Phone;
}
