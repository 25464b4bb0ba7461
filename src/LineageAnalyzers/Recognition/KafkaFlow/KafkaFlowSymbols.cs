using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>The types of KafkaFlow (checked against 4.2) and KafkaFlow.Retry (3.0) that name topics, groups and records.</summary>
internal sealed class KafkaFlowSymbols
{
    /// <summary>The framework's name in the manifest.</summary>
    public const string Client = "KafkaFlow";

    /// <summary>The simple name of the assembly that has the builders; everything of the framework references it.</summary>
    public const string AssemblyName = "KafkaFlow.Abstractions";

    public KafkaFlowSymbols(Compilation compilation)
    {
        var cluster = Find("Configuration.IClusterConfigurationBuilder");
        var consumer = Find("Configuration.IConsumerConfigurationBuilder");
        var accessor = Find("Producers.IProducerAccessor");
        AddProducer = cluster.MethodsNamed("AddProducer");
        DefaultTopic = Find("Configuration.IProducerConfigurationBuilder").MethodsNamed("DefaultTopic");
        Topic = consumer.MethodsNamed("Topic", "Topics", "ManualAssignPartitions");
        Produce = Find("IMessageProducer").MethodsNamed("Produce", "ProduceAsync");
        Producer = Find("IMessageProducer`1");
        BatchItem = Find("Producers.BatchProduceItem");
        RetryTopic = Find("Retry.RetryDurableEmbeddedClusterDefinitionBuilder").MethodsNamed("WithRetryTopicName");
        GetProducer = accessor.MethodsNamed("GetProducer");
        ProducerByName = accessor?.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.IsIndexer);
        Handler = Find("IMessageHandler`1");

        INamedTypeSymbol? Find(string name) => compilation.FindType($"KafkaFlow.{name}");
    }

    /// <summary>The registrations of producers.</summary>
    public ImmutableArray<ISymbol> AddProducer { get; }

    /// <summary>The topic that a producer has by default.</summary>
    public ImmutableArray<ISymbol> DefaultTopic { get; }

    /// <summary>The topics of a consumer.</summary>
    public ImmutableArray<ISymbol> Topic { get; }

    /// <summary>The calls of producers.</summary>
    public ImmutableArray<ISymbol> Produce { get; }

    /// <summary><c>IMessageProducer&lt;TProducer&gt;</c></summary>
    public INamedTypeSymbol? Producer { get; }

    /// <summary>One message of many that are produced together.</summary>
    public INamedTypeSymbol? BatchItem { get; }

    /// <summary>The topic to which messages go that are tried again.</summary>
    public ImmutableArray<ISymbol> RetryTopic { get; }

    /// <summary>The calls that give a producer.</summary>
    public ImmutableArray<ISymbol> GetProducer { get; }

    /// <summary>The indexer that gives a producer.</summary>
    public IPropertySymbol? ProducerByName { get; }

    /// <summary><c>IMessageHandler&lt;TMessage&gt;</c></summary>
    public INamedTypeSymbol? Handler { get; }
}
