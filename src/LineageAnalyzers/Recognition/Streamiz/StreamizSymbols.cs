using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>The types of Streamiz.Kafka.Net (checked against 1.8) of which topologies are made.</summary>
internal sealed class StreamizSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly.</summary>
    public const string AssemblyName = "Streamiz.Kafka.Net";

    /// <summary><c>StreamBuilder</c></summary>
    public INamedTypeSymbol? Builder { get; } = compilation.FindType("Streamiz.Kafka.Net.StreamBuilder");

    /// <summary><c>IKStream&lt;K, V&gt;</c></summary>
    public INamedTypeSymbol? Stream { get; } = compilation.FindType("Streamiz.Kafka.Net.Stream.IKStream`2");

    /// <summary><c>Repartitioned&lt;K, V&gt;</c></summary>
    public INamedTypeSymbol? Repartitioned { get; } = compilation.FindType("Streamiz.Kafka.Net.Stream.Repartitioned`2");

    /// <summary><c>Materialized&lt;K, V, S&gt;</c></summary>
    public INamedTypeSymbol? Materialized { get; } = compilation.FindType("Streamiz.Kafka.Net.Table.Materialized`3");

    /// <summary><c>ISerDes&lt;T&gt;</c></summary>
    public INamedTypeSymbol? SerDes { get; } = compilation.FindType("Streamiz.Kafka.Net.SerDes.ISerDes`1");

    /// <summary><c>ITopicNameExtractor&lt;K, V&gt;</c></summary>
    public INamedTypeSymbol? TopicNameExtractor { get; } = compilation.FindType("Streamiz.Kafka.Net.Processors.ITopicNameExtractor`2");

    /// <summary><c>StreamConfig</c>, with and without default serdes.</summary>
    public ImmutableArray<INamedTypeSymbol> Configurations { get; } = new[] { "StreamConfig", "StreamConfig`2" }
        .Select(name => compilation.FindType($"{AssemblyName}.{name}"))
        .OfType<INamedTypeSymbol>()
        .ToImmutableArray();

    /// <summary>The types whose calls keep state in a store.</summary>
    public ImmutableArray<INamedTypeSymbol> Stateful { get; } = new[] { "Stream.IKStream`2", "Stream.IKGroupedStream`2", "Stream.ITimeWindowedKStream`2", "Table.IKTable`2", "Table.IKGroupedTable`2" }
        .Select(name => compilation.FindType($"{AssemblyName}.{name}"))
        .OfType<INamedTypeSymbol>()
        .ToImmutableArray();
}
