using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Iot.Alarms;

public sealed class Alarm
{
    public string Device { get; set; } = "";
    public string Text { get; set; } = "";
    public DateTimeOffset DueAt { get; set; }
    public string? Secret { get; set; }
}

public sealed record DueAlarm(string Device, string Text, DateTimeOffset SentAt, TimeSpan Late);

public sealed class WaitingRoom
{
    private readonly PriorityQueue<Alarm, DateTimeOffset> _queue = new();
    private readonly SemaphoreSlim _lock = new(1, 1);

    public async Task EnterAsync(Alarm alarm)
    {
        await _lock.WaitAsync();
        try
        {
            _queue.Enqueue(alarm, alarm.DueAt);
        }
        finally
        {
            _lock.Release();
        }
    }

    public async Task<IReadOnlyList<Alarm>> LeaveAsync(DateTimeOffset now)
    {
        await _lock.WaitAsync();
        try
        {
            var due = new List<Alarm>();
            while (_queue.TryPeek(out _, out var at) && at <= now)
                due.Add(_queue.Dequeue());
            return due;
        }
        finally
        {
            _lock.Release();
        }
    }
}

public sealed class AlarmIntake(IConsumer<Ignore, string> consumer, WaitingRoom room) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("alarms");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consumed = consumer.Consume(stoppingToken);
            if (JsonSerializer.Deserialize<Alarm>(consumed.Message.Value) is { } alarm)
                await room.EnterAsync(alarm);
        }
    }
}

public sealed class AlarmOutlet(IProducer<string, string> producer, WaitingRoom room, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = time.GetUtcNow();
            foreach (var alarm in await room.LeaveAsync(now))
            {
                var due = new DueAlarm(alarm.Device, alarm.Text, now, now - alarm.DueAt);
                await producer.ProduceAsync("due-alarms", new Message<string, string> { Key = due.Device, Value = JsonSerializer.Serialize(due) }, stoppingToken);
            }

            await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
        }
    }
}
