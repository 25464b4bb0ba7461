using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer
{
    public string Id { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";

    public void Deconstruct(out string id, out string phone)
    {
        id = Id;
        phone = Phone;
    }
}

public record Ticket(string Number, string Mail, string Call);

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
            var (id, phone) = customer;
            await producer.ProduceAsync("tickets", new Message<string, string> { Value = JsonSerializer.Serialize(new Ticket(id, "", phone)) });
        }
    }
}
