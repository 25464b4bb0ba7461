using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Money(decimal Amount, string Currency);
public record Payment(string Id, string Iban, Money Sum, string Text);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("payments");
        while (!stop.IsCancellationRequested)
        {
            var payment = JsonSerializer.Deserialize<Payment>(consumer.Consume(stop).Message.Value)!;
            await producer.ProduceAsync("payments-checked", new Message<string, string> { Value = JsonSerializer.Serialize(payment with { Sum = payment.Sum with { Currency = "EUR" }, Text = payment.Sum.Currency }) });
        }
    }
}
