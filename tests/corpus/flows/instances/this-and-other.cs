using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Customer(string Id, string Email, string Phone);
public class Notice { public string To { get; set; } = ""; public string Text { get; set; } = ""; }

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
            var draft = Draft.Of(customer.Email, "");
            var other = Draft.Of(customer.Phone, customer.Id);
            draft.TakeTextOf(other);
            await producer.ProduceAsync("notices", new Message<string, string> { Value = JsonSerializer.Serialize(new Notice { To = draft.To, Text = draft.Text }) });
        }
    }
}

public sealed class Draft
{
    public string To { get; private set; } = "";

    public string Text { get; private set; } = "";

    public static Draft Of(string to, string text) => new() { To = to, Text = text };

    public void TakeTextOf(Draft other) => Text = other.Text;
}
