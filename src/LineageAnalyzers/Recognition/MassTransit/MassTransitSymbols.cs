using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>The types of MassTransit's Kafka rider (checked against 8.5) that name topics, groups and records.</summary>
internal sealed class MassTransitSymbols
{
    /// <summary>The framework's name in the manifest.</summary>
    public const string Client = "MassTransit";

    /// <summary>The simple name of the assembly; its package is MassTransit.Kafka.</summary>
    public const string AssemblyName = "MassTransit.KafkaIntegration";

    public MassTransitSymbols(Compilation compilation)
    {
        Producer = Find("ITopicProducer`1");
        KeyedProducer = Find("ITopicProducer`2");
        AddProducer = Find("KafkaProducerRegistrationExtensions").MethodsNamed("AddProducer");
        TopicEndpoint = Find("IKafkaFactoryConfigurator").MethodsNamed("TopicEndpoint")
            .AddRange(Find("KafkaConfiguratorExtensions").MethodsNamed("TopicEndpoint"))
            .AddRange(Find("IKafkaTopicEndpointConnector").MethodsNamed("ConnectTopicEndpoint"))
            .AddRange(Find("TopicEndpointConnectorExtensions").MethodsNamed("ConnectTopicEndpoint"));
        Produce = Producer.MethodsNamed("Produce").AddRange(KeyedProducer.MethodsNamed("Produce"));
        SagaProduce = Find("ProduceExtensions").MethodsNamed("Produce");
        GetProducer = Find("ITopicProducerProvider").MethodsNamed("GetProducer")
            .AddRange(Find("KafkaTopicProducerProviderExtensions").MethodsNamed("GetProducer"))
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        Uri = compilation.FindType("System.Uri");

        // Before version 8 some types had a namespace of their own.
        INamedTypeSymbol? Find(string name) => compilation.FindType($"MassTransit.{name}") ?? compilation.FindType($"MassTransit.KafkaIntegration.{name}");
    }

    /// <summary><c>ITopicProducer&lt;TValue&gt;</c></summary>
    public INamedTypeSymbol? Producer { get; }

    /// <summary><c>ITopicProducer&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? KeyedProducer { get; }

    /// <summary>The registrations of producers.</summary>
    public ImmutableArray<ISymbol> AddProducer { get; }

    /// <summary>The registrations of consumers, also those made while the bus runs.</summary>
    public ImmutableArray<ISymbol> TopicEndpoint { get; }

    /// <summary>The calls of producers.</summary>
    public ImmutableArray<ISymbol> Produce { get; }

    /// <summary>The activities of state machines that produce.</summary>
    public ImmutableArray<ISymbol> SagaProduce { get; }

    /// <summary>The calls that give a producer for an address.</summary>
    public ImmutableHashSet<ISymbol> GetProducer { get; }

    /// <summary><c>System.Uri</c></summary>
    public INamedTypeSymbol? Uri { get; }
}
