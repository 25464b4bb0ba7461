using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Grid.Metering;

public sealed record MeterReading(string MeterId, string Substation, double Kwh, double PeakAmps, DateTime MeasuredAt, string Firmware);

public sealed record SubstationTariff(string Substation, double PricePerKwh, string Currency);

public sealed record SubstationLoad
{
    public required string Substation { get; init; }
    public DateTime WindowStart { get; init; }
    public int Meters { get; init; }
    public double TotalKwh { get; init; }
    public double PeakAmps { get; init; }
    public double Cost { get; init; }
    public string Currency { get; init; } = "";
    public List<MeterShare> Top { get; init; } = [];
}

public sealed record MeterShare(string Meter, double Kwh);

public sealed class TumblingWindow<T>(TimeSpan length, Func<T, DateTime> timeOf)
{
    private readonly List<T> _items = [];
    private DateTime? _start;

    public (DateTime Start, IReadOnlyList<T> Items)? Add(T item)
    {
        var at = timeOf(item);
        _start ??= at;
        if (at - _start.Value < length)
        {
            _items.Add(item);
            return null;
        }

        var closed = (_start.Value, (IReadOnlyList<T>)_items.ToArray());
        _items.Clear();
        _items.Add(item);
        _start = at;
        return closed;
    }
}

public sealed class LoadCalculator(IReadOnlyList<SubstationTariff> tariffs)
{
    public IEnumerable<SubstationLoad> Calculate(DateTime start, IReadOnlyList<MeterReading> readings)
    {
        var loads =
            from reading in readings
            group reading by reading.Substation into substation
            join tariff in tariffs on substation.Key equals tariff.Substation
            let total = substation.Sum(one => one.Kwh)
            orderby total descending
            select new SubstationLoad
            {
                Substation = substation.Key,
                WindowStart = start,
                Meters = substation.Select(one => one.MeterId).Distinct().Count(),
                TotalKwh = total,
                PeakAmps = substation.Max(one => one.PeakAmps),
                Cost = total * tariff.PricePerKwh,
                Currency = tariff.Currency,
                Top = substation
                    .OrderByDescending(one => one.Kwh)
                    .Take(3)
                    .Select(one => new MeterShare(one.MeterId, one.Kwh))
                    .ToList(),
            };
        return loads;
    }
}

public sealed class LoadWorker : BackgroundService
{
    private static readonly List<SubstationTariff> Tariffs =
    [
        new("north", 0.31, "EUR"),
        new("south", 0.29, "EUR"),
    ];

    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly TumblingWindow<MeterReading> _window = new(TimeSpan.FromMinutes(5), reading => reading.MeasuredAt);
    private readonly LoadCalculator _calculator = new(Tariffs);

    public LoadWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        _producer = producer;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("meter-readings");
        while (!stoppingToken.IsCancellationRequested)
        {
            var reading = JsonSerializer.Deserialize<MeterReading>(_consumer.Consume(stoppingToken).Message.Value)!;
            if (_window.Add(reading) is not { } closed)
                continue;

            foreach (var load in _calculator.Calculate(closed.Start, closed.Items))
                _producer.Produce("substation-loads", new Message<string, string> { Key = load.Substation, Value = JsonSerializer.Serialize(load) });
        }

        return Task.CompletedTask;
    }
}
