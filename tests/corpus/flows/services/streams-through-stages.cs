using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Fleet.Tracking;

public sealed record GpsPing(string VehicleId, double Lat, double Lon, double SpeedKmh, DateTimeOffset At, string DriverToken);

public sealed record Located(GpsPing Ping, string Cell);

public sealed record CellReport
{
    public string Cell { get; init; } = "";
    public int Pings { get; init; }
    public double AverageSpeed { get; init; }
    public string[] Vehicles { get; init; } = [];
    public DateTimeOffset Newest { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

public sealed record SpeedAlert(string Vehicle, double Speed, string Where);

public static class ConsumerStreams
{
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(this IConsumer<string, string> consumer, string topic, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        consumer.Subscribe(topic);
        while (!cancellationToken.IsCancellationRequested)
        {
            var result = consumer.Consume(TimeSpan.FromSeconds(1));
            if (result is null)
                continue;
            yield return JsonSerializer.Deserialize<T>(result.Message.Value)!;
            consumer.StoreOffset(result);
        }
    }

    public static async IAsyncEnumerable<IReadOnlyList<T>> InBatchesOf<T>(this IAsyncEnumerable<T> source, int size, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = new List<T>(size);
        await foreach (var item in source.WithCancellation(cancellationToken))
        {
            batch.Add(item);
            if (batch.Count < size)
                continue;
            yield return batch;
            batch = new List<T>(size);
        }

        if (batch.Count > 0)
            yield return batch;
    }
}

public sealed class PingReader(IConsumer<string, string> consumer, ChannelWriter<Located> located, ILogger<PingReader> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ping in consumer.ReadAllAsync<GpsPing>("gps-pings", stoppingToken))
        {
            if (ping.Lat == 0 && ping.Lon == 0)
            {
                logger.LogDebug("{Vehicle} has no position", ping.VehicleId);
                continue;
            }

            await located.WriteAsync(new Located(ping, CellOf(ping.Lat, ping.Lon)), stoppingToken);
        }

        located.Complete();
    }

    private static string CellOf(double lat, double lon) => $"{Math.Floor(lat * 10)}:{Math.Floor(lon * 10)}";
}

public sealed class CellReporter(ChannelReader<Located> located, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var batch in located.ReadAllAsync(stoppingToken).InBatchesOf(500, stoppingToken))
        {
            foreach (var cell in batch.GroupBy(one => one.Cell))
                await SendAsync("cell-reports", cell.Key, ReportOf(cell), stoppingToken);

            foreach (var (ping, cell) in batch.Where(one => one.Ping.SpeedKmh > 130))
                await SendAsync("speed-alerts", ping.VehicleId, new SpeedAlert(ping.VehicleId, ping.SpeedKmh, cell), stoppingToken);
        }
    }

    private static CellReport ReportOf(IGrouping<string, Located> cell) => new()
    {
        Cell = cell.Key,
        Pings = cell.Count(),
        AverageSpeed = cell.Average(one => one.Ping.SpeedKmh),
        Vehicles = cell.Select(one => one.Ping.VehicleId).Distinct().Order().ToArray(),
        Newest = cell.Max(one => one.Ping.At),
        CreatedAt = DateTimeOffset.UtcNow,
    };

    private async Task SendAsync<T>(string topic, string key, T value, CancellationToken cancellationToken) =>
        await producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(value) }, cancellationToken);
}

public static class Setup
{
    public static void AddTracking(this IServiceCollection services)
    {
        var channel = Channel.CreateBounded<Located>(10_000);
        services.AddSingleton(channel.Reader);
        services.AddSingleton(channel.Writer);
        services.AddHostedService<PingReader>();
        services.AddHostedService<CellReporter>();
    }
}
