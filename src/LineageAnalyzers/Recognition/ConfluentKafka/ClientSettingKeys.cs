using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.ConfluentKafka;

/// <summary>
/// The settings of librdkafka clients: from the properties of the .NET configuration classes to the keys of librdkafka's CONFIGURATION.md
/// (Confluent.Kafka 2.16: the property's words in lower case with dots between, with the exceptions listed here).
/// </summary>
internal static class ClientSettingKeys
{
    /// <summary>The key of a consumer's group.</summary>
    public const string GroupId = "group.id";

    /// <summary>The key that turns idempotence on.</summary>
    public const string EnableIdempotence = "enable.idempotence";

    /// <summary>The key of the acknowledgements that a producer waits for.</summary>
    public const string Acks = "acks";

    /// <summary>The key of a producer's transactions.</summary>
    public const string TransactionalId = "transactional.id";

    private static readonly ImmutableDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["EnableBackgroundPoll"] = "dotnet.producer.enable.background.poll",
        ["EnableDeliveryReports"] = "dotnet.producer.enable.delivery.reports",
        ["DeliveryReportFields"] = "dotnet.producer.delivery.report.fields",
        ["ConsumeResultFields"] = "dotnet.consumer.consume.result.fields",
        ["CancellationDelayMaxMs"] = "dotnet.cancellation.delay.max.ms",
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["request.required.acks"] = Acks,
        ["sasl.mechanisms"] = "sasl.mechanism",
        ["metadata.broker.list"] = "bootstrap.servers",
        ["compression.codec"] = "compression.type",
        ["queue.buffering.max.ms"] = "linger.ms",
        ["retries"] = "message.send.max.retries",
        ["delivery.timeout.ms"] = "message.timeout.ms",
        ["max.in.flight.requests.per.connection"] = "max.in.flight",
    }.ToImmutableDictionary();

    /// <summary>
    /// The settings that a manifest may show, by property: how records are delivered, read and protected on the way. A list of what is shown,
    /// not of what is hidden, so that no secret gets out through a key that nobody thought of.
    /// </summary>
    public static ImmutableArray<(string Property, string Key)> Reported { get; } = new[]
    {
        "Acks", "AllowAutoCreateTopics", "AutoCommitIntervalMs", "AutoOffsetReset", "BatchSize", "ClientId", "CompressionType", "EnableAutoCommit",
        "EnableAutoOffsetStore", "EnableDeliveryReports", "EnableGaplessGuarantee", "EnableIdempotence", "EnablePartitionEof",
        "EnableSslCertificateVerification", "GroupId", "GroupInstanceId", "GroupProtocol", "IsolationLevel", "LingerMs", "MaxInFlight",
        "MaxPollIntervalMs", "MessageMaxBytes", "MessageSendMaxRetries", "MessageTimeoutMs", "PartitionAssignmentStrategy", "Partitioner",
        "SaslMechanism", "SecurityProtocol", "SessionTimeoutMs", "SslEndpointIdentificationAlgorithm", "TransactionTimeoutMs", "TransactionalId",
    }.Select(property => (property, KeyOf(property))).ToImmutableArray();

    private static ImmutableHashSet<string> ReportedKeys { get; } = Reported.Select(setting => setting.Key).ToImmutableHashSet();

    /// <summary>Whether a manifest may show the setting of this key.</summary>
    public static bool IsReported(string key) => ReportedKeys.Contains(key);

    /// <summary>The key of a property.</summary>
    public static string KeyOf(string property)
    {
        if (Exceptions.TryGetValue(property, out var exception))
            return exception;
        var key = new StringBuilder(property.Length + 8);
        foreach (var character in property)
        {
            if (char.IsUpper(character) && key.Length > 0)
                key.Append('.');
            key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }

    /// <summary>The key under its main name.</summary>
    public static string Canonical(string key) => Aliases.TryGetValue(key, out var canonical) ? canonical : key;

    /// <summary>An enum member as librdkafka spells it.</summary>
    public static string TextOf(IFieldSymbol member) => (member.ContainingType.Name, member.Name) switch
    {
        (_, "SaslPlaintext") => "sasl_plaintext",
        (_, "SaslSsl") => "sasl_ssl",
        (_, "ReadCommitted") => "read_committed",
        (_, "ReadUncommitted") => "read_uncommitted",
        (_, "ScramSha256") => "SCRAM-SHA-256",
        (_, "ScramSha512") => "SCRAM-SHA-512",
        ("PartitionAssignmentStrategy", "CooperativeSticky") => "cooperative-sticky",
        ("Partitioner", "ConsistentRandom") => "consistent_random",
        ("Partitioner", "Murmur2Random") => "murmur2_random",
        ("SaslMechanism", _) => member.Name.ToUpperInvariant(),
        ("Acks", "None") => "0",
        ("Acks", "Leader") => "1",
        _ => member.Name.ToLowerInvariant(),
    };
}
