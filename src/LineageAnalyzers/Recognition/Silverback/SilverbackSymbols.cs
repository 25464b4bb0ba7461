using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>The types of Silverback and its Kafka integration (checked against 3.1, 4.7 and 5.4) that name topics, groups and records.</summary>
internal sealed class SilverbackSymbols
{
    /// <summary>The framework's name in the manifest.</summary>
    public const string Client = "Silverback";

    /// <summary>The simple name of the integration's assembly.</summary>
    public const string AssemblyName = "Silverback.Integration.Kafka";

    public SilverbackSymbols(Compilation compilation)
    {
        var producer = Find("Messaging.Configuration.Kafka.KafkaProducerEndpointConfigurationBuilder`1");
        ProduceTo = producer.MethodsNamed("ProduceTo", "ProduceToDynamicTopic", "UseEndpointResolver");
        OutboundTo = Find("Messaging.Configuration.Kafka.IKafkaProducerEndpointBuilder").MethodsNamed("ProduceTo", "UseEndpointNameResolver");
        ConsumeFrom = Find("Messaging.Configuration.Kafka.KafkaConsumerEndpointConfigurationBuilder`1").MethodsNamed("ConsumeFrom")
            .AddRange(Find("Messaging.Configuration.Kafka.IKafkaConsumerEndpointBuilder").MethodsNamed("ConsumeFrom"));
        var endpoints = Find("Messaging.Configuration.Kafka.IKafkaEndpointsConfigurationBuilder");
        EndpointsBuilder = endpoints;
        AddOutbound = endpoints.MethodsNamed("AddOutbound")
            .AddRange(Find("Messaging.Configuration.EndpointsConfigurationBuilderAddOutboundExtensions").MethodsNamed("AddOutbound"))
            .AddRange(Find("Messaging.Configuration.IEndpointsConfigurationBuilder").MethodsNamed("AddOutbound"));
        ConsumerObject = Find("Messaging.KafkaConsumerEndpoint");
        ProducerObject = Find("Messaging.KafkaProducerEndpoint");
        Produce = Find("Messaging.Configuration.Kafka.KafkaProducerConfigurationBuilder").MethodsNamed("Produce");
        MoveTo = Find("Messaging.Configuration.IErrorPolicyBuilder").MethodsNamed("MoveTo")
            .AddRange(Find("Messaging.Configuration.IErrorPolicyChainBuilder").MethodsNamed("ThenMoveTo"));
        Publish = Find("Messaging.Publishing.IPublisher").MethodsNamed("Publish", "PublishAsync");
        WrapAndPublish = Find("Messaging.Publishing.IntegrationPublisherExtensions")
            .MethodsNamed("WrapAndPublish", "WrapAndPublishAsync", "WrapAndPublishBatch", "WrapAndPublishBatchAsync");
        ProducerCalls = Find("Messaging.Broker.IProducer").MethodsNamed("Produce", "ProduceAsync", "RawProduce", "RawProduceAsync");
        GetProducer = Find("Messaging.Broker.IProducerCollection").MethodsNamed("GetProducerForEndpoint");

        INamedTypeSymbol? Find(string name) => compilation.FindType($"Silverback.{name}");
    }

    /// <summary>The topics of producers.</summary>
    public ImmutableArray<ISymbol> ProduceTo { get; }

    /// <summary>The topics of producers in versions 3 and 4, where the builder does not say for which messages.</summary>
    public ImmutableArray<ISymbol> OutboundTo { get; }

    /// <summary>The builder of the Kafka endpoints of versions 3 and 4; null when it is not there.</summary>
    public INamedTypeSymbol? EndpointsBuilder { get; }

    /// <summary>The producers of versions 3 and 4, each for a type of messages.</summary>
    public ImmutableArray<ISymbol> AddOutbound { get; }

    /// <summary>A consumer's endpoint as an object, which code makes in versions 3 and 4; null when it is not there.</summary>
    public INamedTypeSymbol? ConsumerObject { get; }

    /// <summary>A producer's endpoint as an object, which code makes in versions 3 and 4; null when it is not there.</summary>
    public INamedTypeSymbol? ProducerObject { get; }

    /// <summary>The topics of consumers.</summary>
    public ImmutableArray<ISymbol> ConsumeFrom { get; }

    /// <summary>The endpoints of a producer, which may have a friendly name.</summary>
    public ImmutableArray<ISymbol> Produce { get; }

    /// <summary>The policies that move messages that could not be handled.</summary>
    public ImmutableArray<ISymbol> MoveTo { get; }

    /// <summary>The calls that publish a message in the process, and to the endpoints that take its type.</summary>
    public ImmutableArray<ISymbol> Publish { get; }

    /// <summary>The calls that publish a message in an envelope.</summary>
    public ImmutableArray<ISymbol> WrapAndPublish { get; }

    /// <summary>The calls of the producer of one endpoint.</summary>
    public ImmutableArray<ISymbol> ProducerCalls { get; }

    /// <summary>The call that gives such a producer.</summary>
    public ImmutableArray<ISymbol> GetProducer { get; }
}
