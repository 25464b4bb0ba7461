using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using LineageAnalyzers.Annotations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Insurance.Audit;

public sealed record PolicyChanged(
    string PolicyNumber,
    string Actor,
    string HolderName,
    string Iban,
    string? OldIban,
    string Street,
    decimal Premium,
    decimal OldPremium);

public sealed record AuditEntry
{
    [JsonPropertyName("entity")]
    public required string Entity { get; init; }

    [JsonPropertyName("actor")]
    public required string Actor { get; init; }

    [JsonPropertyName("changes")]
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];

    [JsonPropertyName("checksum")]
    public string Checksum { get; init; } = "";

    [JsonPropertyName("at")]
    public DateTimeOffset At { get; init; }
}

public sealed record AuditChange(string Field, string? Before, string? After);

public static class AuditMask
{
    [Masks]
    public static string? Account(string? iban) =>
        string.IsNullOrEmpty(iban) ? iban : iban[..2] + new string('*', iban.Length - 6) + iban[^4..];

    public static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]));
}

public sealed class AuditEntryBuilder(string entity, string actor)
{
    private readonly List<AuditChange> _changes = [];

    public AuditEntryBuilder Changed(string field, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
            _changes.Add(new AuditChange(field, before, after));
        return this;
    }

    public AuditEntry Build(string checksum) => new()
    {
        Entity = entity,
        Actor = actor,
        Changes = _changes,
        Checksum = checksum,
        At = DateTimeOffset.UtcNow,
    };
}

public interface IAuditTrail
{
    Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken);
}

public sealed class FileAuditTrail(string path) : IAuditTrail
{
    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        File.AppendAllTextAsync(path, $"{entry.At:O} {entry.Entity} {entry.Actor}{Environment.NewLine}", cancellationToken);
}

public sealed class KafkaAuditTrail(IProducer<string, string> producer) : IAuditTrail
{
    public Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        producer.ProduceAsync("audit", new Message<string, string> { Key = entry.Entity, Value = JsonSerializer.Serialize(entry) }, cancellationToken);
}

public sealed class PolicyAuditor(IEnumerable<IAuditTrail> trails, ILogger<PolicyAuditor> logger)
{
    public async Task AuditAsync(PolicyChanged change, CancellationToken cancellationToken)
    {
        var entry = new AuditEntryBuilder(change.PolicyNumber, AuditMask.Initials(change.Actor))
            .Changed("iban", AuditMask.Account(change.OldIban), AuditMask.Account(change.Iban))
            .Changed("premium", change.OldPremium.ToString("F2"), change.Premium.ToString("F2"))
            .Build(Checksum(change.PolicyNumber, change.HolderName));

        foreach (var trail in trails)
        {
            try
            {
                await trail.WriteAsync(entry, cancellationToken);
            }
            catch (IOException exception)
            {
                logger.LogError(exception, "Change of {Policy} by {Actor} is not written", change.PolicyNumber, entry.Actor);
            }
        }
    }

    private static string Checksum(params string[] parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts)));
        return Convert.ToHexString(bytes).ToLowerInvariant();
    }
}

public sealed class AuditWorker(IConsumer<string, string> consumer, PolicyAuditor auditor) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("policy-changes");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consumed = consumer.Consume(stoppingToken);
            if (JsonSerializer.Deserialize<PolicyChanged>(consumed.Message.Value) is { PolicyNumber.Length: > 0 } change)
                await auditor.AuditAsync(change, stoppingToken);
            consumer.Commit(consumed);
        }
    }
}
