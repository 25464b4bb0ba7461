using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>A place that produces or consumes through a client library, as a recogniser found it: nothing is resolved yet.</summary>
internal sealed record ClientCall : ClientFinding
{
    /// <summary>Which way records pass.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether it is a call of the client, or a registration with a framework.</summary>
    public EndpointLevel Level { get; init; } = EndpointLevel.Direct;

    /// <summary>What code does not show and must hold for it to be an endpoint of Kafka, as words that go after "only if"; null where nothing must.</summary>
    public string? Condition { get; init; }

    /// <summary>
    /// The call, or the creation of an object or attribute; an <see cref="IInvalidOperation"/> when an argument is of a type that is not known.
    /// </summary>
    public required IOperation Operation { get; init; }

    /// <summary>Where the endpoint is shown, when the operation is a step of a long chain; null for where the operation begins.</summary>
    public Location? Place { get; init; }

    /// <summary>The producer or consumer of Confluent.Kafka on which the call is made; null with other clients.</summary>
    public IOperation? Instance { get; init; }

    /// <summary>What names the topic or topics; null when nothing does.</summary>
    public NameSource? Topic { get; init; }

    /// <summary>What names the consumer group; null when the call itself does not. A group in the <see cref="Configuration"/> comes before it.</summary>
    public NameSource? Group { get; init; }

    /// <summary>The type of the key, as the client declares it; null when it declares none.</summary>
    public ITypeSymbol? KeyType { get; init; }

    /// <summary>The type of the value, as the client declares it; null when it declares none.</summary>
    public ITypeSymbol? ValueType { get; init; }

    /// <summary>
    /// The types of which the value may be one, each with what the framework writes, where messages of several types come out of one topic; empty where
    /// <see cref="ValueType"/> says it.
    /// </summary>
    public ImmutableArray<(ITypeSymbol Type, FrameworkFormat Format)> ValueTypes { get; init; } = ImmutableArray<(ITypeSymbol, FrameworkFormat)>.Empty;

    /// <summary>The <c>Message&lt;TKey, TValue&gt;</c> that is sent through Confluent.Kafka; null otherwise.</summary>
    public IOperation? Message { get; init; }

    /// <summary>The expression for the key, where a framework takes it by itself; null when none is seen.</summary>
    public IOperation? Key { get; init; }

    /// <summary>The expression for the value, where a framework takes it by itself; null when none is seen.</summary>
    public IOperation? Value { get; init; }

    /// <summary>Headers that the call sets: what names each, and its content.</summary>
    public ImmutableArray<(IOperation Name, IOperation Content)> Headers { get; init; } = ImmutableArray<(IOperation, IOperation)>.Empty;

    /// <summary>The serializer or deserializer of Confluent.Kafka's kind that is set for the key with a framework.</summary>
    public IOperation? KeySerializer { get; init; }

    /// <summary>The serializer or deserializer of Confluent.Kafka's kind that is set for the value with a framework.</summary>
    public IOperation? ValueSerializer { get; init; }

    /// <summary>What the framework itself writes as the key; null when its clients do not do that by themselves.</summary>
    public FrameworkFormat? KeyFormat { get; init; }

    /// <summary>What the framework itself writes as the value; null when its clients do not do that by themselves.</summary>
    public FrameworkFormat? ValueFormat { get; init; }

    /// <summary>The object of Confluent.Kafka's configuration classes that a framework is given; null when none is seen.</summary>
    public IOperation? Configuration { get; init; }

    /// <summary>Settings that the framework is given or makes by itself, by librdkafka key, each as its text or as the expression that gives it.</summary>
    public ImmutableArray<(string Key, NameSource Value)> Settings { get; init; } = ImmutableArray<(string, NameSource)>.Empty;

    /// <summary>What the topic is for, where the call itself shows it, with the evidence in a sentence; null where only its name can tell.</summary>
    public (TopicRole Role, string Evidence)? Role { get; init; }
}
