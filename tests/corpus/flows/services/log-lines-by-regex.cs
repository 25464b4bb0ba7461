using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Ops.AccessLogs;

public sealed record RawLine(string Host, string Line, string Source, DateTimeOffset ReceivedAt);

public sealed record Access(string Host, string Method, string Path, int Status, long Bytes, string? User, bool IsError, DateTimeOffset At, string Level);

public sealed record Broken(string Host, string Excerpt);

public static partial class AccessParser
{
    private static readonly Regex Pattern = new(
        @"^(?<user>\S+) \[(?<at>[^\]]+)\] ""(?<method>[A-Z]+) (?<path>\S+)"" (?<status>\d{3}) (?<bytes>\d+|-)$",
        RegexOptions.Compiled | RegexOptions.CultureInvariant);

    public static bool TryParse(RawLine raw, out Access access)
    {
        var match = Pattern.Match(raw.Line);
        if (!match.Success)
        {
            access = null!;
            return false;
        }

        var groups = match.Groups;
        var status = int.Parse(groups["status"].Value, CultureInfo.InvariantCulture);
        var bytes = long.TryParse(groups["bytes"].Value, out var count) ? count : 0L;
        var user = groups["user"].Value is "-" ? null : groups["user"].Value;
        access = new Access(raw.Host, groups["method"].Value, groups["path"].Value, status, bytes, user, status >= 500, raw.ReceivedAt, LevelOf(status));
        return true;
    }

    private static string LevelOf(int status)
    {
        if (status >= 500)
            return "error";
        if (status >= 400)
            return "warning";
        return "info";
    }
}

public sealed class AccessWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("raw-lines");
        while (!stoppingToken.IsCancellationRequested)
        {
            var raw = JsonSerializer.Deserialize<RawLine>(consumer.Consume(stoppingToken).Message.Value)!;
            if (AccessParser.TryParse(raw, out var access))
            {
                await producer.ProduceAsync("accesses", new Message<string, string> { Key = access.Host, Value = JsonSerializer.Serialize(access) }, stoppingToken);
                continue;
            }

            var broken = new Broken(raw.Host, raw.Line.Length > 80 ? raw.Line[..80] + "..." : raw.Line);
            await producer.ProduceAsync("broken-lines", new Message<string, string> { Key = raw.Host, Value = JsonSerializer.Serialize(broken) }, stoppingToken);
        }
    }
}
