using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone);
public record Ticket(string Number, string Mail, string Call);

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
            var (id, _, phone) = customer;
            await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(id, "", phone)) });
        }
    }
}
