using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Web.Sessions;

public sealed class Hit
{
    public string VisitorId { get; set; } = "";
    public string PageUrl { get; set; } = "";
    public string? IpAddress { get; set; }
    public DateTimeOffset At { get; set; }
}

public sealed class Session
{
    public required string VisitorId { get; init; }
    public required string LandingPage { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public List<string> Pages { get; } = [];
    public int DurationSeconds { get; private set; }

    internal DateTimeOffset LastAt { get; private set; }

    public void Add(Hit hit)
    {
        Pages.Add(hit.PageUrl);
        LastAt = hit.At;
        DurationSeconds = (int)(hit.At - StartedAt).TotalSeconds;
    }
}

public sealed class Sessionizer(TimeSpan gap)
{
    private readonly Dictionary<string, Session> _open = new();

    public Session? Add(Hit hit)
    {
        Session? closed = null;
        if (_open.TryGetValue(hit.VisitorId, out var session) && hit.At - session.LastAt > gap)
        {
            closed = session;
            session = null;
        }

        if (session is null)
        {
            session = new Session { VisitorId = hit.VisitorId, LandingPage = hit.PageUrl, StartedAt = hit.At };
            _open[hit.VisitorId] = session;
        }

        session.Add(hit);
        return closed;
    }
}

public sealed class SessionWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Snake = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private readonly Sessionizer _sessionizer = new(TimeSpan.FromMinutes(30));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("hits");
        while (!stoppingToken.IsCancellationRequested)
        {
            var hit = JsonSerializer.Deserialize<Hit>(consumer.Consume(stoppingToken).Message.Value, Snake)!;
            if (_sessionizer.Add(hit) is { } session)
                await producer.ProduceAsync("sessions", new Message<string, string> { Key = session.VisitorId, Value = JsonSerializer.Serialize(session, Snake) }, stoppingToken);
        }
    }
}
