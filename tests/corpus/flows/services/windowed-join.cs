using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ads.Attribution;

public sealed record Impression(string ImpressionId, string CampaignId, string UserAgent, decimal Bid, string IpAddress);

public sealed record Click(string ImpressionId, string LandingPage, int X, int Y);

public sealed record Attribution(string Impression, string Campaign, decimal Cost, string Page, double SecondsToClick, string Device);

public sealed record Unmatched(string Impression, string Page);

public readonly record struct Timed<T>(T Value, DateTime At);

public sealed class JoinWindow<TLeft, TRight>(TimeSpan size)
    where TLeft : class
    where TRight : class
{
    private readonly Dictionary<string, LinkedList<Timed<TLeft>>> _left = [];
    private readonly Dictionary<string, LinkedList<Timed<TRight>>> _right = [];

    public IEnumerable<(Timed<TLeft> Left, Timed<TRight> Right)> AddLeft(string key, TLeft value, DateTime at)
    {
        var entry = new Timed<TLeft>(value, at);
        Remember(_left, key, entry);
        foreach (var other in Matches(_right, key, at))
            yield return (entry, other);
    }

    public IEnumerable<(Timed<TLeft> Left, Timed<TRight> Right)> AddRight(string key, TRight value, DateTime at)
    {
        var entry = new Timed<TRight>(value, at);
        Remember(_right, key, entry);
        foreach (var other in Matches(_left, key, at))
            yield return (other, entry);
    }

    private static void Remember<T>(Dictionary<string, LinkedList<Timed<T>>> side, string key, Timed<T> entry)
    {
        if (!side.TryGetValue(key, out var entries))
            side.Add(key, entries = new LinkedList<Timed<T>>());
        entries.AddLast(entry);
    }

    private IEnumerable<Timed<T>> Matches<T>(Dictionary<string, LinkedList<Timed<T>>> side, string key, DateTime at) =>
        side.TryGetValue(key, out var entries)
            ? entries.Where(entry => (at - entry.At).Duration() <= size)
            : [];

    public IEnumerable<TRight> Expire(DateTime now)
    {
        foreach (var (key, entries) in _right)
        {
            while (entries.First is { } first && now - first.Value.At > size)
            {
                entries.RemoveFirst();
                if (!_left.ContainsKey(key))
                    yield return first.Value.Value;
            }
        }
    }
}

public sealed class AttributionWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger<AttributionWorker> _logger;
    private readonly JoinWindow<Impression, Click> _window = new(TimeSpan.FromMinutes(10));

    public AttributionWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<AttributionWorker> logger) =>
        (_consumer, _producer, _logger) = (consumer, producer, logger);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe(new[] { "impressions", "clicks" });
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var at = result.Message.Timestamp.UtcDateTime;
            switch (result.Topic)
            {
                case "impressions":
                    var impression = JsonSerializer.Deserialize<Impression>(result.Message.Value)!;
                    foreach (var (left, right) in _window.AddLeft(impression.ImpressionId, impression, at))
                        await SendAsync(left, right, stoppingToken);
                    break;
                case "clicks":
                    var click = JsonSerializer.Deserialize<Click>(result.Message.Value)!;
                    foreach (var pair in _window.AddRight(click.ImpressionId, click, at))
                        await SendAsync(pair.Left, pair.Right, stoppingToken);
                    break;
                default:
                    _logger.LogWarning("Nobody asked for {Topic}", result.Topic);
                    break;
            }

            foreach (var lost in _window.Expire(at))
            {
                var unmatched = new Unmatched(lost.ImpressionId, lost.LandingPage);
                await _producer.ProduceAsync("unmatched-clicks", new Message<string, string> { Key = lost.ImpressionId, Value = JsonSerializer.Serialize(unmatched) }, stoppingToken);
            }
        }
    }

    private async Task SendAsync(Timed<Impression> impression, Timed<Click> click, CancellationToken cancellationToken)
    {
        var attribution = new Attribution(
            impression.Value.ImpressionId,
            impression.Value.CampaignId,
            impression.Value.Bid / 1000m,
            click.Value.LandingPage,
            (click.At - impression.At).TotalSeconds,
            impression.Value.UserAgent.Contains("Mobile", StringComparison.Ordinal) ? "mobile" : "desktop");
        await _producer.ProduceAsync(
            "attributions",
            new Message<string, string> { Key = attribution.Campaign, Value = JsonSerializer.Serialize(attribution) },
            cancellationToken);
    }
}
