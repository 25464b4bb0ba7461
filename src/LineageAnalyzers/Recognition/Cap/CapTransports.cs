using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>The transports that CAP is set up with. CAP itself does not care which it is.</summary>
internal static class CapTransports
{
    /// <summary>The method that chooses Kafka.</summary>
    public const string Kafka = "UseKafka";

    private static readonly ImmutableArray<string> Others = ImmutableArray.Create(
        "UseRabbitMQ", "UseAzureServiceBus", "UseAmazonSQS", "UseNATS", "UsePulsar", "UseRedis", "UseInMemoryMessageQueue");

    /// <summary>Whether Kafka is chosen somewhere.</summary>
    public static bool AreKafka(CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models) => IsUsed(Kafka, symbols, trees, models);

    /// <summary>The method that chooses another transport; null when none does.</summary>
    public static string? Other(CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models) =>
        Others.FirstOrDefault(name => IsUsed(name, symbols, trees, models));

    private static bool IsUsed(string method, CapSymbols symbols, ImmutableArray<SyntaxTree> trees, SourceModels models) =>
        symbols.Options is { } options && CallSites.AreOn(options, method, trees, models);
}
