using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Books.Ledger;

public sealed record Order(string Id, string Customer, decimal Total, string Note);
public sealed record Refund(string Id, string Order, decimal Amount);
public sealed record Entry(string Reference, string? Account, decimal Amount, string? Cause);

public sealed class LedgerWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<Null, string> _producer;

    public LedgerWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer)
    {
        _consumer = consumer;
        _producer = producer;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(new[] { "orders", "refunds" });
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var entry = ToEntry(result.Topic, result.Message.Value);
            if (entry is not null)
                await _producer.ProduceAsync("ledger", new Message<Null, string> { Value = JsonSerializer.Serialize(entry, Web) }, stoppingToken);
        }
    }

    private static Entry? ToEntry(string topic, string json)
    {
        switch (topic)
        {
            case "orders":
                var order = JsonSerializer.Deserialize<Order>(json, Web)!;
                return new Entry(order.Id, order.Customer, order.Total, null);
            case "refunds":
                var refund = JsonSerializer.Deserialize<Refund>(json, Web)!;
                return new Entry(refund.Id, null, -refund.Amount, refund.Order);
            default:
                return null;
        }
    }
}
