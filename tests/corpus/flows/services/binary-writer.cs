using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.IO.Compression;
using System.Text;

namespace Exchange.Ticks;

public sealed record Tick(string Symbol, double Bid, double Ask, string Source);

public static class TickFormat
{
    private const byte Version = 1;

    public static byte[] Write(Tick tick)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write(tick.Symbol);
            writer.Write(tick.Bid);
            writer.Write(tick.Ask);
        }

        return stream.ToArray();
    }
}

public static class Compression
{
    public static byte[] Pack(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
            gzip.Write(bytes, 0, bytes.Length);
        return target.ToArray();
    }
}

public sealed class TickWorker(IConsumer<Ignore, string> consumer, IProducer<string, byte[]> producer, IProducer<Null, byte[]> archive) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("ticks");
        while (!stoppingToken.IsCancellationRequested)
        {
            var text = consumer.Consume(stoppingToken).Message.Value;
            var tick = JsonSerializer.Deserialize<Tick>(text)!;
            producer.Produce("ticks-binary", new Message<string, byte[]> { Key = tick.Symbol, Value = TickFormat.Write(tick) });

            var packed = new Message<Null, byte[]> { Value = Compression.Pack(text), Headers = new Headers() };
            packed.Headers.Add("archived", Encoding.UTF8.GetBytes($"{DateTime.UtcNow:O}"));
            await archive.ProduceAsync("ticks-archive", packed, stoppingToken);
        }
    }
}
