using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone);

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
            var plain = new Invoice(customer.Id);
            var full = new Invoice(customer.Phone, customer.Email);
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(plain) });
            await producer.ProduceAsync("invoices-full", new Message<string, string> { Value = JsonSerializer.Serialize(full) });
        }
    }
}

public class Invoice
{
    public Invoice(string number)
        : this(number, "none")
    {
    }

    public Invoice(string number, string contact)
    {
        Number = number;
        Contact = contact;
    }

    public string Number { get; set; }

    public string Contact { get; set; }
}
