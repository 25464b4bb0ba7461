using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Airport.Scans;

public readonly record struct Scan(string Barcode, string Gate, DateTimeOffset At, string Operator);
public readonly record struct UniqueScan(string Barcode, string Gate, DateTimeOffset At);

public sealed class RecentlySeen<TKey>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, DateTimeOffset At)>> _nodes = new(capacity);
    private readonly LinkedList<(TKey Key, DateTimeOffset At)> _order = new();

    public bool IsNew(TKey key, DateTimeOffset at, TimeSpan span)
    {
        Forget(at - span);
        if (_nodes.ContainsKey(key))
            return false;

        if (_nodes.Count >= capacity)
            RemoveFirst();
        _nodes[key] = _order.AddLast((key, at));
        return true;
    }

    private void Forget(DateTimeOffset before)
    {
        while (_order.First is { } first && first.Value.At < before)
            RemoveFirst();
    }

    private void RemoveFirst()
    {
        var first = _order.First!;
        _nodes.Remove(first.Value.Key);
        _order.RemoveFirst();
    }
}

public sealed class DeduplicationWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<DeduplicationWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(2);
    private readonly RecentlySeen<string> _seen = new(10_000);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("scans");
        while (!stoppingToken.IsCancellationRequested)
        {
            var scan = JsonSerializer.Deserialize<Scan>(consumer.Consume(stoppingToken).Message.Value);
            var key = string.Join('|', scan.Barcode, scan.Gate);
            if (!_seen.IsNew(key, scan.At, Span))
            {
                logger.LogDebug("{Barcode} was scanned twice", scan.Barcode);
                continue;
            }

            var unique = new UniqueScan(scan.Barcode, scan.Gate, scan.At);
            await producer.ProduceAsync("unique-scans", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(unique) }, stoppingToken);
        }
    }
}
