using System.Text.Json;
using Confluent.Kafka;
using Mapster;

namespace Shop.Invoicing;

public class Customer { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Contact { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Mobile { get; set; } = ""; }

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
            await producer.ProduceAsync("contacts", new Message<string, string> { Value = JsonSerializer.Serialize(customer.Adapt<Contact>()) });
        }
    }
}
