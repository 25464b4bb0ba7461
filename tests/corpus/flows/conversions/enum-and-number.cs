using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public enum State { Open, Paid }
public enum Stage { Open, Paid }
public class Order
{
    public string Id { get; set; } = "";
    public State State { get; set; }
}

public record Status(string Order, int Code, string Name, Stage Stage);

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
            await producer.ProduceAsync("statuses", new Message<string, string> { Value = JsonSerializer.Serialize(new Status(order.Id, (int)order.State, order.State.ToString(), Enum.Parse<Stage>(order.State.ToString()))) });
        }
    }
}
