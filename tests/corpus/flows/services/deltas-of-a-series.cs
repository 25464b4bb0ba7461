using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Energy.Deltas;

public readonly record struct Point(DateTime At, double Value, string Unit, int Quality);
public sealed record Series(string Meter, Point[] Points);
public sealed record Deltas(string Meter, string From, double[] Values, double Total, string[] Units);

public static class Pairing
{
    public static IEnumerable<TResult> Pairwise<T, TResult>(this IEnumerable<T> source, Func<T, T, TResult> selector)
    {
        using var enumerator = source.GetEnumerator();
        if (!enumerator.MoveNext())
            yield break;
        var before = enumerator.Current;
        while (enumerator.MoveNext())
        {
            yield return selector(before, enumerator.Current);
            before = enumerator.Current;
        }
    }
}

public sealed class DeltaWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("series");
        while (!stoppingToken.IsCancellationRequested)
        {
            var series = JsonSerializer.Deserialize<Series>(consumer.Consume(stoppingToken).Message.Value)!;
            var sorted = series.Points.OrderBy(point => point.At).ToArray();
            var values = sorted.Pairwise((left, right) => right.Value - left.Value).ToArray();
            var units = await Task.WhenAll(sorted.Select(point => NormaliseAsync(point.Unit)));
            var total = 0.0;
            foreach (var value in values)
                total += value;
            var deltas = new Deltas(series.Meter, sorted[0].At.ToString("s"), values, total, units);
            await producer.ProduceAsync("deltas", new Message<string, string> { Key = deltas.Meter, Value = JsonSerializer.Serialize(deltas) }, stoppingToken);
        }
    }

    private static async Task<string> NormaliseAsync(string unit)
    {
        await Task.Yield();
        return unit.ToLowerInvariant();
    }
}
