using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public record Order(string Id, string[] Codes, string Email, string Phone);
public record Batch(string Order, string First, string[] All, int Count);

public sealed class Worker
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> producer;

    public Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        this.producer = producer;
    }

    public async Task RunAsync(CancellationToken stop)
    {
        _consumer.Subscribe(new[] { "orders" });
        while (!stop.IsCancellationRequested)
        {
            ConsumeResult<string, string>? result = _consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null || result.IsPartitionEOF)
                continue;
            var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
            var values = new Dictionary<string, string>();
            values["mail"] = order.Email;
            values.Add("phone", order.Phone);
            values["mail"] = order.Id;
            if (values.TryGetValue("phone", out var phone))
                await producer.ProduceAsync("batches", new Message<string, string> { Value = JsonSerializer.Serialize(new Batch(values["mail"], phone, [], 0)) });
        }
    }
}
