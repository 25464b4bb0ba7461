using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Warehouse.Stock;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(GoodsReceived), "received")]
[JsonDerivedType(typeof(GoodsPicked), "picked")]
[JsonDerivedType(typeof(BinRelabelled), "relabelled")]
public abstract record StockEvent
{
    public string Sku { get; init; } = "";
    public string Bin { get; init; } = "";
}

public sealed record GoodsReceived : StockEvent
{
    public int Quantity { get; init; }
    public string Supplier { get; init; } = "";
}

public sealed record GoodsPicked : StockEvent
{
    public int Quantity { get; init; }
    public string Picker { get; init; } = "";
}

public sealed record BinRelabelled : StockEvent
{
    public string NewBin { get; init; } = "";
}

public sealed class StockLevel
{
    public string Sku { get; init; } = "";
    public string Bin { get; set; } = "";
    public int OnHand { get; set; }
    public string? LastSupplier { get; set; }
}

public sealed record StockSnapshot(string Sku, string Bin, int OnHand, string? LastSupplier, DateTimeOffset TakenAt);

public interface IStockStore
{
    StockLevel GetOrCreate(string sku, string bin);

    IReadOnlyCollection<StockLevel> All();
}

public sealed class InMemoryStockStore : IStockStore
{
    private readonly ConcurrentDictionary<string, StockLevel> _levels = new(StringComparer.OrdinalIgnoreCase);

    public StockLevel GetOrCreate(string sku, string bin) =>
        _levels.GetOrAdd(sku, static (key, place) => new StockLevel { Sku = key, Bin = place }, bin);

    public IReadOnlyCollection<StockLevel> All() => _levels.Values.ToList();
}

public sealed class StockProjection(IStockStore store)
{
    public StockLevel Apply(StockEvent change)
    {
        var level = store.GetOrCreate(change.Sku, change.Bin);
        switch (change)
        {
            case GoodsReceived received:
                level.OnHand += received.Quantity;
                level.LastSupplier = received.Supplier;
                break;
            case GoodsPicked { Quantity: > 0 } picked:
                level.OnHand = Math.Max(0, level.OnHand - picked.Quantity);
                break;
            case BinRelabelled relabelled:
                level.Bin = relabelled.NewBin;
                break;
        }

        return level;
    }
}

public sealed class StockWorker(
    IConsumer<string, string> consumer,
    IProducer<string, string> producer,
    StockProjection projection,
    IStockStore store,
    TimeProvider time,
    ILogger<StockWorker> logger) : BackgroundService
{
    private const int SnapshotEvery = 1000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("stock-events");
        var seen = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null)
                continue;
            var change = JsonSerializer.Deserialize<StockEvent>(result.Message.Value);
            if (change is null)
                continue;

            var level = projection.Apply(change);
            if (level.OnHand == 0)
                logger.LogWarning("{Sku} is sold out", level.Sku);
            if (++seen % SnapshotEvery == 0)
                await TakeSnapshotsAsync(stoppingToken);
        }
    }

    private async Task TakeSnapshotsAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var level in store.All())
        {
            var snapshot = new StockSnapshot(level.Sku, level.Bin, level.OnHand, level.LastSupplier, now);
            var message = new Message<string, string> { Key = level.Sku, Value = JsonSerializer.Serialize(snapshot) };
            await producer.ProduceAsync("stock-snapshots", message, cancellationToken);
        }
    }
}
