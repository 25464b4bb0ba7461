using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.AkkaStreams;

/// <summary>The types of Akka.Streams.Kafka (1.5).</summary>
internal sealed class AkkaSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly, and of the client.</summary>
    public const string AssemblyName = "Akka.Streams.Kafka";

    /// <summary><c>KafkaConsumer</c>, which makes sources.</summary>
    public INamedTypeSymbol? Consumer { get; } = Find(compilation, "Dsl.KafkaConsumer");

    /// <summary><c>Subscriptions</c></summary>
    public INamedTypeSymbol? Subscriptions { get; } = Find(compilation, "Settings.Subscriptions");

    /// <summary><c>ConsumerSettings&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ConsumerSettings { get; } = Find(compilation, "Settings.ConsumerSettings`2");

    /// <summary><c>ProducerSettings&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ProducerSettings { get; } = Find(compilation, "Settings.ProducerSettings`2");

    /// <summary><c>ProducerRecord&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ProducerRecord { get; } = Find(compilation, "Messages.ProducerRecord`2");

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.FindType($"{AssemblyName}.{name}") is { ContainingAssembly.Name: AssemblyName } type ? type : null;
}
