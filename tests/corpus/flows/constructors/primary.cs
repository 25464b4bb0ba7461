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
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(customer.Id, customer.Email, customer.Phone)) });
        }
    }
}

public sealed class Invoice(string number, string contact, string phone)
{
    public string Number { get; } = number;

    public string Contact => contact;

    public string Label { get; } = $"{number}/{phone}";
}
