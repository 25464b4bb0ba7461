using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Immutable;

namespace Bank.Conversion;

public sealed record Rate(string From, string To, decimal Value, string Source);
public sealed record AmountBooked(string Id, string Account, string Currency, decimal Value);
public sealed record Converted(string Id, string Original, decimal Amount);

public sealed class RateBook
{
    private ImmutableDictionary<string, decimal> _rates = ImmutableDictionary<string, decimal>.Empty;

    public void Set(Rate rate)
    {
        if (rate.Value <= 0)
            throw new ArgumentException($"the rate of {rate.From} cannot be", nameof(rate));
        ImmutableInterlocked.AddOrUpdate(ref _rates, rate.From, rate.Value, (_, _) => rate.Value);
    }

    public decimal? Find(string currency)
    {
        var rates = Volatile.Read(ref _rates);
        return rates.TryGetValue(currency, out var rate) ? rate : null;
    }
}

public sealed class RatesWorker(IConsumer<string, string> consumer, RateBook book) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("rates");
        while (!stoppingToken.IsCancellationRequested)
        {
            var rate = JsonSerializer.Deserialize<Rate>(consumer.Consume(stoppingToken).Message.Value);
            if (rate is { To: "EUR" })
                book.Set(rate);
        }
    }
}

public sealed class ConversionWorker(IConsumer<Null, string> consumer, IProducer<string, string> producer, RateBook book, ILogger<ConversionWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("amounts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var booked = JsonSerializer.Deserialize<AmountBooked>(consumer.Consume(stoppingToken).Message.Value)!;
            var rate = book.Find(booked.Currency);
            if (!rate.HasValue)
            {
                logger.LogWarning("no rate of {Currency}", booked.Currency);
                continue;
            }

            var converted = new Converted(booked.Id, booked.Currency, decimal.Round(booked.Value * rate.Value, 2));
            await producer.ProduceAsync("converted", new Message<string, string> { Key = booked.Id, Value = JsonSerializer.Serialize(converted) }, stoppingToken);
        }
    }
}
