using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The types of Confluent.Kafka (checked against 2.16) with which code creates and changes topics.</summary>
internal sealed class KafkaAdministrationSymbols(Compilation compilation)
{
    /// <summary><c>IAdminClient</c></summary>
    public INamedTypeSymbol? AdminClient { get; } = Find(compilation, "IAdminClient");

    /// <summary><c>TopicSpecification</c>: a topic to create.</summary>
    public INamedTypeSymbol? TopicSpecification { get; } = Find(compilation, "Admin.TopicSpecification");

    /// <summary><c>PartitionsSpecification</c>: a topic that gets more partitions.</summary>
    public INamedTypeSymbol? PartitionsSpecification { get; } = Find(compilation, "Admin.PartitionsSpecification");

    /// <summary><c>ConfigResource</c>: a topic, a broker or a group that has configuration entries.</summary>
    public INamedTypeSymbol? ConfigResource { get; } = Find(compilation, "Admin.ConfigResource");

    /// <summary><c>ConfigEntry</c></summary>
    public INamedTypeSymbol? ConfigEntry { get; } = Find(compilation, "Admin.ConfigEntry");

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.FindType($"{ConfluentKafkaSymbols.AssemblyName}.{name}") is { ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } type ? type : null;
}
