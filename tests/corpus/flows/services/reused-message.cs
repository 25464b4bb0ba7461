using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotel.Stays;

public sealed class Guest { public string Name { get; set; } = ""; public string Passport { get; set; } = ""; }
public sealed class Stay { public Guest Guest { get; set; } = new(); public string Room { get; set; } = ""; public int Nights { get; set; } }

public sealed class Notice
{
    public string? Name { get; set; }
    public string? Room { get; set; }
    public string? Text { get; set; }

    public Notice Reset()
    {
        Name = null;
        Room = null;
        Text = null;
        return this;
    }
}

public sealed class NoticeSender(IProducer<string, string> producer)
{
    public void CheckIn(string key, Notice notice) => producer.Produce("check-ins", Wrap(key, notice));

    public void Clean(string key, Notice notice) => producer.Produce("cleanings", Wrap(key, notice));

    private static Message<string, string> Wrap(string key, Notice notice) => new() { Key = key, Value = JsonSerializer.Serialize(notice) };
}

public sealed class StayWorker(IConsumer<string, string> consumer, NoticeSender sender) : BackgroundService
{
    private readonly Notice _notice = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("stays");
        while (!stoppingToken.IsCancellationRequested)
        {
            var stay = JsonSerializer.Deserialize<Stay>(consumer.Consume(stoppingToken).Message.Value)!;

            _notice.Reset();
            _notice.Name = stay.Guest.Name;
            _notice.Room = stay.Room;
            sender.CheckIn(stay.Guest.Name.ToLowerInvariant(), _notice);

            _notice.Reset();
            _notice.Room = stay.Room;
            _notice.Text = $"after {stay.Nights} nights";
            sender.Clean(stay.Room, _notice);
        }
    }
}
