using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Order(string Id, string Email);
public record Job(string Id, string Text);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var isNew = order != _last;
            _last = order;
            await producer.ProduceAsync("jobs", new Message<string, string> { Value = JsonSerializer.Serialize(new Job(order.Id, isNew ? "new" : "again")) });
            consumer.Commit(result);
        }
    }

    private Order? _last;
}
