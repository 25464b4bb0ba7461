using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Trading.Prices;

public readonly record struct Money(decimal Amount, string Currency)
{
    public static Money operator -(Money left, Money right)
    {
        if (left.Currency != right.Currency)
            throw new InvalidOperationException($"{left.Currency} is not {right.Currency}");
        return left with { Amount = left.Amount - right.Amount };
    }

    public Money Scale(decimal factor) => new(Amount * factor, Currency);
}

public sealed record Quote(string Isin, decimal Bid, decimal Ask, string Currency, string Venue, long Sequence, string TraderId);

public sealed record PricePoint(Money Mid, string Venue, long Sequence);

public sealed record PriceMoved(string Isin, decimal Mid, decimal Change, string Currency, string Direction, string PreviousVenue, string Venue);

public sealed class BoundedCache<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();
    private readonly ConcurrentQueue<TKey> _order = new();
    private readonly int _capacity;

    public BoundedCache(int capacity) => _capacity = capacity;

    /// <summary>Puts a value there, and gives the one that was there before.</summary>
    public bool Exchange(TKey key, TValue value, out TValue? previous)
    {
        if (_values.TryGetValue(key, out previous))
        {
            _values[key] = value;
            return true;
        }

        if (_values.TryAdd(key, value))
            _order.Enqueue(key);
        while (_values.Count > _capacity && _order.TryDequeue(out var oldest))
            _values.TryRemove(oldest, out _);
        return false;
    }
}

public sealed class Counters
{
    private readonly ConcurrentDictionary<string, long> _perVenue = new();

    public long Count(string venue) => _perVenue.AddOrUpdate(venue, 1, (_, count) => count + 1);
}

public sealed class PriceWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Counters counters, ILogger<PriceWorker> logger) : BackgroundService
{
    private const decimal Threshold = 0.01m;
    private readonly BoundedCache<string, PricePoint> _last = new(50_000);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("quotes");
        while (!stoppingToken.IsCancellationRequested)
        {
            var quote = JsonSerializer.Deserialize<Quote>(consumer.Consume(stoppingToken).Message.Value)!;
            logger.LogTrace("{Venue} has sent {Count}", quote.Venue, counters.Count(quote.Venue));

            var point = new PricePoint(MidOf(quote), quote.Venue, quote.Sequence);
            if (!_last.Exchange(quote.Isin, point, out var before) || before is null || before.Sequence >= point.Sequence)
                continue;

            var change = point.Mid - before.Mid;
            if (Math.Abs(change.Amount) < Threshold)
                continue;

            var moved = new PriceMoved(
                quote.Isin,
                point.Mid.Amount,
                change.Amount,
                change.Currency,
                change.Amount > 0 ? "up" : "down",
                before.Venue,
                point.Venue);
            await producer.ProduceAsync("price-moves", new Message<string, string> { Key = moved.Isin, Value = JsonSerializer.Serialize(moved) }, stoppingToken);
        }
    }

    private static Money MidOf(Quote quote) => new Money(quote.Bid + quote.Ask, quote.Currency).Scale(0.5m);
}
