using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Customer
{
    public string First { get; set; } = "";
    public string Last { get; set; } = "";
    public string Email { get; set; } = "";
}

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
            await producer.ProduceAsync("labels", new Message<string, string> { Value = JsonSerializer.Serialize(new Label { Address = customer.Email, Name = customer.Last }) });
        }
    }
}

public sealed class Label
{
    private string _address = "";
    private string _name = "";

    public string Address
    {
        get => _address;
        set => _address = value.Trim().ToLowerInvariant();
    }

    public string Name
    {
        get => _name;
        set => _name = value ?? throw new ArgumentNullException(nameof(value));
    }
}
