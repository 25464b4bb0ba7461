using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public record Money(decimal Amount, string Currency);
public record Payment(string Id, string Iban, Money Sum, string Text);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("payments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<Payment>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(Payment payment)
    {
        var masked = payment with { Iban = "****", Text = payment.Id };
        Console.WriteLine(masked.Iban);
        await producer.ProduceAsync("payments-checked", new Message<string, string> { Value = JsonSerializer.Serialize(payment) });
    }
}
