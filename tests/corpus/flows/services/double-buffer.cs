using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Web.Clicks;

public sealed record PageView(string Session, string Path, string Country, int Millis, string Ip);

public sealed record Traffic(string Minute, Dictionary<string, int> ByCountry, string SlowestPath, int SlowestMillis, double MeanMillis, List<string> Sessions);

public sealed class Buffer
{
    private List<PageView> _current = new();

    public void Add(PageView view)
    {
        lock (this)
            _current.Add(view);
    }

    public IReadOnlyCollection<PageView> Swap() => Interlocked.Exchange(ref _current, new List<PageView>());
}

public sealed class ViewReader(IConsumer<string, string> consumer, Buffer buffer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            consumer.Subscribe("page-views");
            while (!stoppingToken.IsCancellationRequested)
            {
                if (JsonSerializer.Deserialize<PageView>(consumer.Consume(stoppingToken).Message.Value) is { Path.Length: > 0 } view)
                    buffer.Add(view);
            }
        },
        stoppingToken);
}

public sealed class TrafficReporter(IProducer<string, string> producer, Buffer buffer, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var views = buffer.Swap();
            if (views.Count == 0)
                continue;
            var counts = new Dictionary<string, int>();
            PageView? slowest = null;
            long millis = 0;
            foreach (var view in views)
            {
                counts[view.Country] = counts.GetValueOrDefault(view.Country) + 1;
                if (slowest is null || view.Millis > slowest.Millis)
                    slowest = view;
                millis += view.Millis;
            }

            var minute = time.GetUtcNow().ToString("HH:mm");
            var traffic = new Traffic(minute, counts, slowest!.Path, slowest.Millis, (double)millis / views.Count, views.Select(view => view.Session).Distinct().ToList());
            await producer.ProduceAsync("traffic", new Message<string, string> { Key = minute, Value = JsonSerializer.Serialize(traffic) }, stoppingToken);
        }
    }
}
