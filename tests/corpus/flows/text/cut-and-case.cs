using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone, DateTime Born, decimal Credit, string Country);
public record Letter(string To, string Subject, string Body);

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
            var domain = customer.Email.Substring(customer.Email.IndexOf('@') + 1);
            await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(customer.Phone.Trim().Replace(" ", ""), domain, customer.Country.ToUpperInvariant())) });
        }
    }
}
