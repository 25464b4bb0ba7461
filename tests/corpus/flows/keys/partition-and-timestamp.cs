using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Order(string Id, string Customer, string Email);
public record Invoice(string Number, string Contact);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            await producer.ProduceAsync("audit", new Message<string, string> { Value = JsonSerializer.Serialize(new Audit(order.Id, result.Partition.Value, result.Offset.Value, result.Message.Timestamp.UtcDateTime)) });
            consumer.Commit(result);
        }
    }
}

public record Audit(string Order, int Partition, long Offset, DateTime At);
