using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Order
{
    public string Id { get; set; } = "";
    public string Kind { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public int Total { get; set; }
}

public class Invoice
{
    public string Number { get; set; } = "";
    public string Contact { get; set; } = "";
    public string Tier { get; set; } = "";
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
            var invoice = new Invoice { Number = order.Id, Contact = order.Email };
            if (order.Total > 1000)
                invoice.Tier = "gold";
            else if (order.Total > 100)
                invoice.Tier = "silver";
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(invoice) });
        }
    }
}
