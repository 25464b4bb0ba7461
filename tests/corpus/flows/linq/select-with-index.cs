using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Line { public string Sku { get; set; } = ""; public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Batch(string Order, List<string> Codes);

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
            var codes = order.Lines.Select((line, index) => line.Sku).ToList();
            var numbered = order.Lines.Select((line, index) => $"{index}:{line.Remark}").ToList();
            Console.WriteLine(numbered.Count);
            await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(order.Id, codes)) });
        }
    }
}
