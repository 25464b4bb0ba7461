using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>The types of Rebus (checked against 8.9) and Rebus.Kafka (5.0) that name queues and topics and send messages.</summary>
internal sealed class RebusSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly.</summary>
    public const string AssemblyName = "Rebus.Kafka";

    /// <summary><c>IBus</c>, and its synchronous form.</summary>
    public ImmutableArray<INamedTypeSymbol> Buses { get; } = Types(compilation, "Rebus.Bus.IBus", "Rebus.Bus.Advanced.ISyncBus");

    /// <summary><c>ITopicsApi</c></summary>
    public INamedTypeSymbol? Topics { get; } = compilation.FindType("Rebus.Bus.Advanced.ITopicsApi");

    /// <summary><c>IRoutingApi</c></summary>
    public INamedTypeSymbol? Routing { get; } = compilation.FindType("Rebus.Bus.Advanced.IRoutingApi");

    /// <summary><c>StandardConfigurer&lt;TService&gt;</c>, on which transports are chosen.</summary>
    public INamedTypeSymbol? Configurer { get; } = compilation.FindType("Rebus.Config.StandardConfigurer`1");

    /// <summary>What maps types of messages to queues.</summary>
    public ImmutableArray<INamedTypeSymbol> Routers { get; } = Types(
        compilation, "Rebus.Routing.TypeBased.TypeBasedRouterConfigurationExtensions+TypeBasedRouterConfigurationBuilder", "Rebus.Routing.TypeBased.TypeBasedRouter");

    /// <summary>The classes of <c>RetryStrategy</c>, and of <c>SimpleRetryStrategy</c> in versions before 8.</summary>
    public ImmutableArray<INamedTypeSymbol> Retries { get; } = Types(
        compilation, "Rebus.Retry.Simple.RetryStrategyConfigurationExtensions", "Rebus.Retry.Simple.SimpleRetryStrategyConfigurationExtensions");

    /// <summary><c>ITopicNameConvention</c></summary>
    public INamedTypeSymbol? Convention { get; } = compilation.FindType("Rebus.Topic.ITopicNameConvention");

    /// <summary>The class of <c>UseKafka</c>.</summary>
    public INamedTypeSymbol? Transport { get; } = compilation.FindType("Rebus.Kafka.KafkaTransportStandardConfigurerExtensions");

    /// <summary><c>TopicAttribute</c></summary>
    public INamedTypeSymbol? Topic { get; } = compilation.FindType("Rebus.Kafka.TopicAttribute");

    /// <summary><c>KafkaProducer&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? Producer { get; } = compilation.FindType("Rebus.Kafka.KafkaProducer`2");

    /// <summary><c>KafkaConsumer&lt;TKey, TValue&gt;</c></summary>
    public INamedTypeSymbol? Consumer { get; } = compilation.FindType("Rebus.Kafka.KafkaConsumer`2");

    private static ImmutableArray<INamedTypeSymbol> Types(Compilation compilation, params string[] names) =>
        names.Select(compilation.FindType).OfType<INamedTypeSymbol>().ToImmutableArray();
}
