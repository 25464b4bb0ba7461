using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string Email, string Phone, string Fax);
public record Contact(string Kind, string Value);
public class Card
{
    public string Owner { get; set; } = "";
    public List<Contact> Contacts { get; set; } = new();
    public string[] Tags { get; set; } = Array.Empty<string>();
}

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            var values = new Dictionary<string, string>
            {
                ["mail"] = order.Email,
                ["phone"] = order.Phone,
                ["fax"] = order.Fax,
            };
            await producer.ProduceAsync("cards", new Message<string, string> { Value = JsonSerializer.Serialize(new Card { Owner = values["mail"], Tags = [values["phone"]] }) });
        }
    }
}
