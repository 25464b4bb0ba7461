using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public class Line
{
    public string Sku { get; set; } = "";
    public int Quantity { get; set; }
    public string Remark { get; set; } = "";
}

public class Order
{
    public string Id { get; set; } = "";
    public List<Line> Lines { get; set; } = [];
}

public class Pick
{
    public string OrderId { get; set; } = "";
    public string Article { get; set; } = "";
    public int Count { get; set; }
    public List<Line> Lines { get; set; } = [];
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
            var count = 0;
            foreach (var line in order.Lines)
                count += line.Quantity;
            await producer.ProduceAsync("picks", new Message<string, string> { Value = JsonSerializer.Serialize(new Pick { OrderId = order.Id, Count = count }) });
        }
    }
}
