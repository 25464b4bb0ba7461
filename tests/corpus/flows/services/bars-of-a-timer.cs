using System.Text.Json;
using System.Timers;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Acme.Bars;

public class Tick { public string Symbol { get; set; } = ""; public decimal Bid { get; set; } public int Volume { get; set; } public string Venue { get; set; } = ""; }

public class Bar { public string Symbol { get; set; } = ""; public decimal Close { get; set; } public int Volume { get; set; } }

public sealed class BarMaker
{
    private readonly object _gate = new();
    private readonly System.Timers.Timer _timer = new(60_000);
    private readonly IProducer<string, string> _producer;
    private Dictionary<string, Bar> _bars = new();

    public BarMaker(IProducer<string, string> producer)
    {
        _producer = producer;
        _timer.Elapsed += Flush;
        _timer.Start();
    }

    public void Add(Tick tick)
    {
        lock (_gate)
        {
            if (!_bars.TryGetValue(tick.Symbol, out var bar))
                _bars.Add(tick.Symbol, bar = new Bar { Symbol = tick.Symbol });
            bar.Close = tick.Bid;
            bar.Volume += tick.Volume;
        }
    }

    private void Flush(object? sender, ElapsedEventArgs elapsed)
    {
        Dictionary<string, Bar> done;
        lock (_gate)
            (done, _bars) = (_bars, new Dictionary<string, Bar>());
        foreach (var bar in done.Values)
            _producer.Produce("bars", new Message<string, string> { Key = bar.Symbol, Value = JsonSerializer.Serialize(bar) });
    }
}

public sealed class Venues(IProducer<string, string> producer)
{
    private readonly System.Timers.Timer _timer = new(1_000);
    private string _last = "";

    public void See(string venue) => _last = venue;

    public void Watch()
    {
        _timer.Elapsed += (_, _) => Tell();
        _timer.Start();
    }

    private void Tell() => producer.Produce("venues", new Message<string, string> { Key = _last, Value = JsonSerializer.Serialize(new { Venue = _last }) });
}

public sealed class Listener(BarMaker bars, Venues venues, IConsumer<Ignore, string> consumer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stop) => Task.Run(() => Run(stop), stop);

    private void Run(CancellationToken stop)
    {
        consumer.Subscribe("ticks");
        venues.Watch();
        while (!stop.IsCancellationRequested)
        {
            var tick = JsonSerializer.Deserialize<Tick>(consumer.Consume(stop).Message.Value)!;
            bars.Add(tick);
            venues.See(tick.Venue);
        }
    }
}

public static class Program
{
    public static void Register(IServiceCollection services) =>
        services.AddSingleton<BarMaker>().AddSingleton<Venues>().AddHostedService<Listener>();
}
