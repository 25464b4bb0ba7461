using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Parking;

public sealed class Entry { public string Plate { get; set; } = ""; public string Gate { get; set; } = ""; }

public sealed class Exit { public string Plate { get; set; } = ""; public decimal Paid { get; set; } }

public sealed class Gates(IProducer<Null, string> producer)
{
    private Timer? _timer;

    public void Start(CancellationToken stop)
    {
        new Thread(() => Listen("entries", OnEntry, stop)) { IsBackground = true }.Start();
        new Thread(() => Listen("exits", OnExit, stop)).Start();
        _timer = new Timer(SayHello, "gates", TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    private static void Listen(string topic, Action<string> handle, CancellationToken stop)
    {
        using var consumer = new ConsumerBuilder<Ignore, string>(new ConsumerConfig { GroupId = "gates" }).Build();
        consumer.Subscribe(topic);
        while (!stop.IsCancellationRequested)
            handle(consumer.Consume(stop).Message.Value);
    }

    private void OnEntry(string json)
    {
        var entry = JsonSerializer.Deserialize<Entry>(json)!;
        producer.Produce("parked", new Message<Null, string> { Value = JsonSerializer.Serialize(new { entry.Plate, Where = entry.Gate }) });
    }

    private void OnExit(string json)
    {
        var exit = JsonSerializer.Deserialize<Exit>(json)!;
        producer.Produce("left", new Message<Null, string> { Value = JsonSerializer.Serialize(new { Car = exit.Plate }) });
    }

    private void SayHello(object? state) =>
        producer.Produce("hello", new Message<Null, string> { Value = JsonSerializer.Serialize(new { At = DateTime.UtcNow, From = state }) });
}
