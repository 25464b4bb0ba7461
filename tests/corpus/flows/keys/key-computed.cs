using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string Customer, string Email);
public record Invoice(string Number, string Contact);

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
            var key = $"{order.Customer}:{order.Id}";
            var message = new Message<string, string> { Key = key };
            message.Value = JsonSerializer.Serialize(new Invoice(order.Id, ""));
            await producer.ProduceAsync("invoices", message);
        }
    }
}
