using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Address { public string City { get; set; } = ""; public string Street { get; set; } = ""; }
public class Customer { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string? Email { get; set; } public Address? Address { get; set; } }
public record Letter(string To, string Mail, string Place);

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
            if (customer is { Kind: "private", Email: { Length: > 0 } mail, Address.City: var city })
                await producer.ProduceAsync("letters", new Message<string, string> { Value = JsonSerializer.Serialize(new Letter(customer.Id, mail, city)) });
        }
    }
}
