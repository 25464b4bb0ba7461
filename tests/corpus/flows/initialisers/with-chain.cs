using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Money(decimal Amount, string Currency);
public record Payment(string Id, string Iban, Money Sum, string Text);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("payments");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var payment = JsonSerializer.Deserialize<Payment>(result.Message.Value)!;
            var first = payment with { Id = payment.Text, Text = payment.Iban };
            var second = first with { Text = payment.Id };
            await producer.ProduceAsync("payments-checked", new Message<string, string> { Value = JsonSerializer.Serialize(second) });
            consumer.Commit(result);
        }
    }
}
