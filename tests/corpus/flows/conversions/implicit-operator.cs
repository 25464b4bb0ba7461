using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone);
public record Ticket(string Reporter, string Answer);

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
            EmailAddress address = customer.Email;
            string answer = address;
            await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(customer.Id, answer)) });
        }
    }
}

public readonly struct EmailAddress
{
    private readonly string _text;

    private EmailAddress(string text) => _text = text;

    public static implicit operator EmailAddress(string text) => new(text);

    public static implicit operator string(EmailAddress address) => address._text;
}
