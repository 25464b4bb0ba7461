using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>The types of Paramore.Brighter and its Kafka gateway (checked against 10) that name topics and carry requests.</summary>
internal sealed class BrighterSymbols(Compilation compilation)
{
    /// <summary>The simple name of the assembly.</summary>
    public const string AssemblyName = "Paramore.Brighter";

    private const string Kafka = "Paramore.Brighter.MessagingGateway.Kafka.";

    /// <summary><c>IAmACommandProcessor</c></summary>
    public INamedTypeSymbol? Processor { get; } = compilation.FindType("Paramore.Brighter.IAmACommandProcessor");

    /// <summary><c>RoutingKey</c></summary>
    public INamedTypeSymbol? RoutingKey { get; } = compilation.FindType("Paramore.Brighter.RoutingKey");

    /// <summary><c>MessageHeader</c></summary>
    public INamedTypeSymbol? Header { get; } = compilation.FindType("Paramore.Brighter.MessageHeader");

    /// <summary><c>Publication</c></summary>
    public INamedTypeSymbol? Publication { get; } = compilation.FindType("Paramore.Brighter.Publication");

    /// <summary><c>PublicationTopicAttribute</c></summary>
    public INamedTypeSymbol? Topic { get; } = compilation.FindType("Paramore.Brighter.PublicationTopicAttribute");

    /// <summary><c>IAmAMessageMapper&lt;TRequest&gt;</c> and its asynchronous form.</summary>
    public ImmutableArray<INamedTypeSymbol> Mappers { get; } = Types(compilation, "Paramore.Brighter.", "IAmAMessageMapper`1", "IAmAMessageMapperAsync`1");

    /// <summary><c>KafkaPublication</c>, with and without the type of the request.</summary>
    public ImmutableArray<INamedTypeSymbol> Publications { get; } = Types(compilation, Kafka, "KafkaPublication", "KafkaPublication`1");

    /// <summary><c>KafkaSubscription</c>, with and without the type of the request.</summary>
    public ImmutableArray<INamedTypeSymbol> Subscriptions { get; } = Types(compilation, Kafka, "KafkaSubscription", "KafkaSubscription`1");

    private static ImmutableArray<INamedTypeSymbol> Types(Compilation compilation, string space, params string[] names) =>
        names.Select(name => compilation.FindType(space + name)).OfType<INamedTypeSymbol>().ToImmutableArray();
}
