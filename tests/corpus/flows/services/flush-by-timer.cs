using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Web.Counts;

public sealed record PageView(string Page, string User, int Milliseconds);
public sealed record ViewCount(string Page, long Views, long Milliseconds, DateTimeOffset Until);

public sealed class Counter
{
    public long Views;
    public long Milliseconds;
}

public sealed class ViewCounts
{
    private readonly object _gate = new();
    private Dictionary<string, Counter> _counters = new();

    public void Add(PageView view)
    {
        lock (_gate)
        {
            if (!_counters.TryGetValue(view.Page, out var counter))
            {
                counter = new Counter();
                _counters.Add(view.Page, counter);
            }

            counter.Views++;
            counter.Milliseconds += view.Milliseconds;
        }
    }

    public IReadOnlyDictionary<string, Counter> Take()
    {
        lock (_gate)
        {
            var taken = _counters;
            _counters = new Dictionary<string, Counter>();
            return taken;
        }
    }
}

public sealed class ViewsWorker(IConsumer<Ignore, string> consumer, ViewCounts counts) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        consumer.Subscribe("page-views");
        while (!stoppingToken.IsCancellationRequested)
            counts.Add(JsonSerializer.Deserialize<PageView>(consumer.Consume(stoppingToken).Message.Value)!);
    }, stoppingToken);
}

public sealed class CountsSender : IHostedService, IDisposable
{
    private readonly IProducer<string, string> _producer;
    private readonly ViewCounts _counts;
    private Timer? _timer;

    public CountsSender(IProducer<string, string> producer, ViewCounts counts)
    {
        _producer = producer;
        _counts = counts;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = new Timer(_ => Flush(), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _timer?.Change(Timeout.Infinite, Timeout.Infinite);
        Flush();
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private void Flush()
    {
        var until = DateTimeOffset.UtcNow;
        foreach (var (page, counter) in _counts.Take())
        {
            var count = new ViewCount(page, counter.Views, counter.Milliseconds, until);
            _producer.Produce("view-counts", new Message<string, string> { Key = page, Value = JsonSerializer.Serialize(count) });
        }
    }
}
