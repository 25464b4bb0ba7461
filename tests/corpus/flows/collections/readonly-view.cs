using System.Text.Json;
using Confluent.Kafka;

namespace Northwind.Integration;

public class Order { public string Id { get; set; } = ""; public string Kind { get; set; } = ""; public string Email { get; set; } = ""; }
public record Invoice(string Number, string Contact);

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
            IReadOnlyList<string> view = new List<string> { order.Email }.AsReadOnly();
            var set = view.ToHashSet();
            await producer.ProduceAsync("invoices", new Message<string, string> { Value = JsonSerializer.Serialize(new Invoice(order.Id, set.Single())) });
        }
    }
}
