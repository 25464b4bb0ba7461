using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Money(decimal Amount, string Currency);
public record Payment(string Id, string Iban, Money Sum, string Text);

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
        _consumer.Subscribe(new[] { "payments" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var payment = JsonSerializer.Deserialize<Payment>(result.Message.Value)!;
            var checkedPayment = payment with { Text = "", Iban = payment.Iban.Replace(" ", "") };
            await producer.ProduceAsync("payments-checked", new Message<string, string> { Value = JsonSerializer.Serialize(checkedPayment) });
        }
    }
}
