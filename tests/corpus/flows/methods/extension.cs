using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public string Street { get; set; } = ""; }
public class Invoice { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; public string Place { get; set; } = ""; public string Extra { get; set; } = ""; }

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "customers" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var customer = JsonSerializer.Deserialize<Customer>(result.Message.Value)!;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(customer.ToInvoice().WithContact(customer.Email.Or(customer.Phone))) });
        }
    }
}

public static class CustomerExtensions
{
    public static Invoice ToInvoice(this Customer customer) => new() { Number = customer.Id };

    public static Invoice WithContact(this Invoice invoice, string contact)
    {
        invoice.Contact = contact;
        return invoice;
    }

    public static string Or(this string? text, string other) => string.IsNullOrEmpty(text) ? other : text;
}
