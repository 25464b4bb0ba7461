using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Customer(string Id, string Email, string Phone);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("customers");
        while (!stop.IsCancellationRequested)
        {
            var customer = JsonSerializer.Deserialize<Customer>(consumer.Consume(stop).Message.Value)!;
            var invoice = new Invoice(customer.Id, customer.Email);
            invoice.Remark = customer.Phone;
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
        }
    }
}

public sealed record Invoice(string Number, string Contact)
{
    public string Subject { get; init; } = $"Invoice {Number}";

    public string? Remark { get; set; }
}
