using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Contoso.Plant.Windows;

public class Reading
{
    public string Sensor { get; set; } = "";
    public double Value { get; set; }
    public string Unit { get; set; } = "";
    public DateTime At { get; set; }
    public string? Operator { get; set; }
}

public class WindowStatistics
{
    public string Sensor { get; set; } = "";
    public DateTime From { get; set; }
    public double Average { get; set; }
    public double Highest { get; set; }
    public double Last { get; set; }
    public int Count { get; set; }
    public string Unit { get; set; } = "";
}

public sealed class Window
{
    private readonly List<Reading> _readings = [];

    public Window(string sensor, DateTime from)
    {
        Sensor = sensor;
        From = from;
    }

    public string Sensor { get; }
    public DateTime From { get; }

    public void Add(Reading reading) => _readings.Add(reading);

    public WindowStatistics Close()
    {
        var last = _readings[^1];
        return new WindowStatistics
        {
            Sensor = Sensor,
            From = From,
            Average = _readings.Average(reading => reading.Value),
            Highest = _readings.Select(reading => reading.Value).Max(),
            Last = last.Value,
            Count = _readings.Count,
            Unit = last.Unit,
        };
    }
}

public sealed class WindowedStatistics(TimeSpan size)
{
    private readonly Dictionary<(string Sensor, DateTime From), Window> _open = [];

    public IEnumerable<Window> Add(Reading reading)
    {
        var from = Floor(reading.At);
        var key = (reading.Sensor, from);
        if (!_open.TryGetValue(key, out var window))
            _open[key] = window = new Window(reading.Sensor, from);
        window.Add(reading);

        foreach (var (old, closed) in _open.Where(pair => pair.Key.From < from).ToList())
        {
            _open.Remove(old);
            yield return closed;
        }
    }

    private DateTime Floor(DateTime at) => new(at.Ticks - at.Ticks % size.Ticks, DateTimeKind.Utc);
}

public sealed class StatisticsWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly WindowedStatistics _windows = new(TimeSpan.FromMinutes(1));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Loop(stoppingToken), stoppingToken);

    private void Loop(CancellationToken stoppingToken)
    {
        consumer.Subscribe("readings");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            if (JsonSerializer.Deserialize<Reading>(result.Message.Value) is not { } reading)
                continue;
            foreach (var window in _windows.Add(reading))
                Send(window.Close());
        }
    }

    private void Send(WindowStatistics statistics) => producer.Produce(
        "statistics",
        new Message<string, string> { Key = statistics.Sensor, Value = JsonSerializer.Serialize(statistics) },
        report => { if (report.Error.IsError) Console.Error.WriteLine(report.Error.Reason); });
}
