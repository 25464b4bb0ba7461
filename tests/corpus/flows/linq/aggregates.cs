using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } public decimal Price { get; set; } public string Remark { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public List<Line> Lines { get; set; } = []; }
public record Position(string Article, int Count, decimal Sum);
public class Sale { public string Order { get; set; } = ""; public string? Article { get; set; } public decimal Total { get; set; } public List<Position> Positions { get; set; } = []; public int Count { get; set; } }

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
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Total = order.Lines.Sum(line => line.Price * line.Count), Count = order.Lines.Count(line => line.Remark != "") }) });
        }
    }
}
