using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>The settings of librdkafka in a publication, with the defaults that Brighter gives them.</summary>
internal static class BrighterSettings
{
    private static readonly ImmutableArray<(string Property, string Key)> Keys = ImmutableArray.Create(
        ("Replication", "acks"), ("EnableIdempotence", "enable.idempotence"), ("LingerMs", "linger.ms"), ("MessageSendMaxRetries", "message.send.max.retries"),
        ("MessageTimeoutMs", "message.timeout.ms"), ("MaxInFlightRequestsPerConnection", "max.in.flight"), ("TransactionalId", "transactional.id"));

    /// <summary>The settings.</summary>
    public static ImmutableArray<(string Key, NameSource Value)> Of(IObjectOrCollectionInitializerOperation? initializer)
    {
        var settings = ImmutableArray.CreateBuilder<(string, NameSource)>();
        settings.Add(("acks", new NameSource.Fixed("all")));
        settings.Add(("enable.idempotence", new NameSource.Fixed("true")));
        foreach (var (property, key) in Keys)
        {
            if (BrighterNames.Property(initializer, property) is { } value)
                settings.Add((key, TextOf(value)));
        }

        return settings.ToImmutable();
    }

    private static NameSource TextOf(IOperation value) => (value.Type, value.ConstantValue) switch
    {
        ({ TypeKind: TypeKind.Enum, Name: "Acks" }, { HasValue: true, Value: int acks }) => new NameSource.Fixed(acks == -1 ? "all" : acks.ToString(CultureInfo.InvariantCulture)),
        (_, { HasValue: true, Value: bool truth }) => new NameSource.Fixed(truth ? "true" : "false"),
        (_, { HasValue: true, Value: int number }) => new NameSource.Fixed(number.ToString(CultureInfo.InvariantCulture)),
        _ => new NameSource.Expression(value),
    };
}
