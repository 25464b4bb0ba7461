using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Billing;

public record Order(string Id, string[] Codes, string Email, string Phone);
public record Batch(string Order, string First, string[] All, int Count);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var all = new List<string> { order.Id };
            all.Add(order.Email);
            all.AddRange(order.Codes);
            all.Insert(0, "start");
            await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(order.Id, all[0], all.ToArray(), 0)) });
            consumer.Commit(result);
        }
    }
}
