using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Order { public string Id { get; set; } = ""; public string Country { get; set; } = ""; public decimal Net { get; set; } public string Note { get; set; } = ""; }
public record Bill(string Order, decimal Rate, decimal Gross, string Zone);

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
            string zone;
            switch (order)
            {
                case { Country: "AT" or "DE" } when order.Net > 100:
                    zone = order.Country;
                    break;
                case { Note: { Length: > 0 } note }:
                    zone = note;
                    break;
                default:
                    zone = "world";
                    break;
            }

            await producer.ProduceAsync("bills", new Message<string, string> { Value = JsonSerializer.Serialize(new Bill(order.Id, 0, 0, zone)) });
        }
    }
}
