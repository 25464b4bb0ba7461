using System.Text.Json;
using Confluent.Kafka;

namespace Shop.Invoicing;

public record Order(string Id, string Email, string Phone, string Fax);
public record Batch(string A, string B, List<string> C);

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
            var stack = new Stack<string>();
            var queue = new Queue<string>();
            var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            stack.Push(order.Email);
            queue.Enqueue(order.Phone);
            set.Add(order.Fax);
            await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(stack.Pop(), queue.Dequeue(), set.ToList())) });
        }
    }
}
