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
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(Invoice.For(customer)) });
        }
    }
}

public sealed class Invoice
{
    private Invoice(string number, string contact)
    {
        Number = number;
        Contact = contact;
    }

    public string Number { get; }

    public string Contact { get; }

    public static Invoice For(Customer customer) => new(customer.Id.Trim(), customer.Email);

    public static Invoice ByPhone(Customer customer) => new(customer.Id, customer.Phone);
}
