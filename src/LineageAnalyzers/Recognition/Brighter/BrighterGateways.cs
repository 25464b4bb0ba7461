using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>
/// Tells which requests go to Kafka: those of which a publication over Kafka is set up, or all where only Kafka has publications. Thread-safe.
/// </summary>
internal sealed class BrighterGateways(BrighterSymbols symbols, SourceModels models)
{
    private static readonly ImmutableArray<string> OtherPublications = ImmutableArray.Create(
        "RmqPublication", "SnsPublication", "SqsPublication", "AzureServiceBusPublication", "RedisMessagePublication", "MqttPublication", "MQTTPublication",
        "RocketMqPublication", "GcpPublication", "MsSqlPublication", "PostgresPublication", "Publication");

    private readonly Lazy<ImmutableArray<IObjectCreationOperation>> _publications =
        new(() => CreationSites.Of(symbols.Publications, models, CancellationToken.None).ToImmutableArray());

    private readonly Lazy<bool> _hasOther = new(() => CallSites.TreesWith(OtherPublications.Add("KafkaPublication"), models).Any(tree =>
        OtherPublications.Any(name => CandidateIndex.Find(tree, name, CancellationToken.None) is { IsEmpty: false })));

    /// <summary>Whether publications are set up, and only over Kafka.</summary>
    public bool OnlyKafka => !_publications.Value.IsEmpty && !_hasOther.Value;

    /// <summary>Whether requests of this type go to Kafka.</summary>
    public bool GoToKafka(ITypeSymbol request) => OnlyKafka || _publications.Value.Any(publication =>
        SymbolEqualityComparer.Default.Equals(BrighterNames.RequestOf(publication.Type, BrighterNames.Property(publication.Initializer, "RequestType")), request));
}
