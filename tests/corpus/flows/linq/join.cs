using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Line { public string Sku { get; set; } = ""; public int Count { get; set; } }
public class Price { public string Article { get; set; } = ""; public decimal Amount { get; set; } public string Currency { get; set; } = ""; }
public class Order { public string Id { get; set; } = ""; public List<Line> Lines { get; set; } = []; public List<Price> Prices { get; set; } = []; }
public record Sold(string Sku, decimal Amount, int Count);
public class Sale { public string Order { get; set; } = ""; public List<Sold> Sold { get; set; } = []; }

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
            var sold = order.Lines.Join(order.Prices, line => line.Sku, price => price.Article, (line, price) => new Sold(line.Sku, price.Amount, line.Count));
            await producer.ProduceAsync("sales", new Message<string, string> { Value = JsonSerializer.Serialize(new Sale { Order = order.Id, Sold = sold.ToList() }) });
        }
    }
}
