using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Iban { get; set; } = ""; public string Phone { get; set; } = ""; }
public record Anonymous(string Person, string Contact, string Extra);

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
            await producer.ProduceAsync("statistics", new Message<string, string> { Value = JsonSerializer.Serialize(new Anonymous(Privacy.Mask(customer.Email), Privacy.Shorten(customer.Phone), customer.Id)) });
        }
    }
}

public static class Privacy
{
    public static string Mask(string text) => text.Length == 0 ? "" : Hash(text);

    public static string Shorten(string text) => text[..2];

    private static string Hash(string text)
    {
        var bytes = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        var hex = new System.Text.StringBuilder();
        foreach (var one in bytes)
            hex.Append(one.ToString("x2"));
        return hex.ToString();
    }
}
