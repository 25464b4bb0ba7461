using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hr.Badges;

public sealed class Envelope
{
    public Guid Id { get; set; }
    public string Type { get; set; } = "";
    public JsonElement Payload { get; set; }
}

public sealed record Hired(string Employee, string Office, decimal Salary);
public sealed record Left(string Employee, DateOnly LastDay, string Reason);
public sealed record Badge(string Holder, string Zone, Guid Cause);
public sealed record Revoked(string Holder, DateOnly From, Guid Cause);

public sealed class BadgeWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly IConsumer<string, byte[]> _consumer;
    private readonly IProducer<string, byte[]> _producer;
    private readonly ILogger<BadgeWorker> _logger;

    public BadgeWorker(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer, ILogger<BadgeWorker> logger)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("hr");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = _consumer.Consume(stoppingToken);
            var envelope = JsonSerializer.Deserialize<Envelope>(result.Message.Value, Json)!;
            await DispatchAsync(envelope, stoppingToken);
        }
    }

    private Task DispatchAsync(Envelope envelope, CancellationToken cancellationToken) => envelope.Type switch
    {
        "hr.hired.v1" => OnAsync(envelope.Id, envelope.Payload.Deserialize<Hired>(Json)!, cancellationToken),
        "hr.left.v1" => OnAsync(envelope.Id, envelope.Payload.Deserialize<Left>(Json)!, cancellationToken),
        _ => Skip(envelope.Type),
    };

    private Task Skip(string type)
    {
        _logger.LogDebug("nothing to do for {Type}", type);
        return Task.CompletedTask;
    }

    private async Task OnAsync(Guid cause, Hired hired, CancellationToken cancellationToken)
    {
        var badge = new Badge(hired.Employee, $"zone-{hired.Office}", cause);
        await _producer.ProduceAsync("badges", new Message<string, byte[]> { Key = badge.Holder, Value = JsonSerializer.SerializeToUtf8Bytes(badge, Json) }, cancellationToken);
    }

    private async Task OnAsync(Guid cause, Left left, CancellationToken cancellationToken)
    {
        var revoked = new Revoked(left.Employee, left.LastDay, cause);
        await _producer.ProduceAsync("revoked", new Message<string, byte[]> { Key = revoked.Holder, Value = JsonSerializer.SerializeToUtf8Bytes(revoked, Json) }, cancellationToken);
    }
}
