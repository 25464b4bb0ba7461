using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The types of Confluent.Kafka (checked against 2.16) that carry topics, groups, records and settings.</summary>
internal sealed class ConfluentKafkaSymbols
{
    /// <summary>The simple name of the assembly.</summary>
    public const string AssemblyName = "Confluent.Kafka";

    /// <summary>What the names of the assemblies begin with that hold the registry's client and serializers.</summary>
    public const string RegistryAssemblies = "Confluent.SchemaRegistry";

    public ConfluentKafkaSymbols(Compilation compilation)
    {
        Producer = Find(compilation, "IProducer`2") is { ContainingAssembly.Name: AssemblyName } producer ? producer : null;
        if (Producer is null)
            return;
        Consumer = Find(compilation, "IConsumer`2");
        ProducerBuilder = Find(compilation, "ProducerBuilder`2");
        DependentProducerBuilder = Find(compilation, "DependentProducerBuilder`2");
        ConsumerBuilder = Find(compilation, "ConsumerBuilder`2");
        Message = Find(compilation, "Message`2");
        ConsumeResult = Find(compilation, "ConsumeResult`2");
        Headers = Find(compilation, "Headers");
        Header = Find(compilation, "Header");
        TopicPartition = Find(compilation, "TopicPartition");
        TopicPartitionOffset = Find(compilation, "TopicPartitionOffset");
        TopicPartitionTimestamp = Find(compilation, "TopicPartitionTimestamp");
        Config = Find(compilation, "Config");
        Null = Find(compilation, "Null");
        Ignore = Find(compilation, "Ignore");
        Serializers = Find(compilation, "Serializers");
        Deserializers = Find(compilation, "Deserializers");
    }

    /// <summary>Whether the compilation references the library; nothing else is known here if it does not.</summary>
    public bool IsReferenced => Producer is not null;

    /// <summary><c>IProducer&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? Producer { get; }

    /// <summary><c>IConsumer&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? Consumer { get; }

    /// <summary><c>ProducerBuilder&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ProducerBuilder { get; }

    /// <summary><c>DependentProducerBuilder&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? DependentProducerBuilder { get; }

    /// <summary><c>ConsumerBuilder&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ConsumerBuilder { get; }

    /// <summary><c>Message&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? Message { get; }

    /// <summary><c>ConsumeResult&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? ConsumeResult { get; }

    /// <summary><c>Headers</c></summary>
    public INamedTypeSymbol? Headers { get; }

    /// <summary><c>Header</c></summary>
    public INamedTypeSymbol? Header { get; }

    /// <summary><c>TopicPartition</c></summary>
    public INamedTypeSymbol? TopicPartition { get; }

    /// <summary><c>TopicPartitionOffset</c></summary>
    public INamedTypeSymbol? TopicPartitionOffset { get; }

    /// <summary><c>TopicPartitionTimestamp</c></summary>
    public INamedTypeSymbol? TopicPartitionTimestamp { get; }

    /// <summary><c>Config</c>, the base of every client's configuration.</summary>
    public INamedTypeSymbol? Config { get; }

    /// <summary><c>Null</c>: there is no such part.</summary>
    public INamedTypeSymbol? Null { get; }

    /// <summary><c>Ignore</c>: the consumer does not read the part.</summary>
    public INamedTypeSymbol? Ignore { get; }

    /// <summary><c>Serializers</c>, the built-in ones.</summary>
    public INamedTypeSymbol? Serializers { get; }

    /// <summary><c>Deserializers</c>, the built-in ones.</summary>
    public INamedTypeSymbol? Deserializers { get; }

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.FindType($"{AssemblyName}.{name}");
}
