using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
public record Invoice(string Number, string Contact);

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
        _consumer.Subscribe(new[] { "orders" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var entry = new Entry { Number = order.Id, Contact = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(order.Email))) };
            entry.Contact = order.Email;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(entry) });
        }
    }
}

public class Entry { public string Number { get; set; } = ""; public string Contact { get; set; } = ""; }
