using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Row(string Id, string Amount, string When, int Count);
public record Booking(string Id, decimal Amount, DateTimeOffset When, string Count);

public static class Program
{
    public static async Task RunAsync(CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "billing" }).Build();
        using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092" }).Build();
        consumer.Subscribe("rows");
        while (!stop.IsCancellationRequested)
        {
            var row = JsonSerializer.Deserialize<Row>(consumer.Consume(stop).Message.Value)!;
            if (!decimal.TryParse(row.Amount, out var amount))
                amount = row.Count;
            if (DateTimeOffset.TryParse(row.When, out var at))
                await producer.ProduceAsync("bookings", new Message<string, string> { Value = JsonSerializer.Serialize(new Booking(row.Id, amount, at, "")) });
        }
    }
}
