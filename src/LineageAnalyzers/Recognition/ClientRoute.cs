using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition;

/// <summary>A rule by which a framework chooses the topic of messages, as it is set up in code.</summary>
internal sealed record ClientRoute : ClientFinding
{
    /// <summary>The type of the messages, or of the producer that stands for the route; null when it is for all, or for a producer's name.</summary>
    public ITypeSymbol? Message { get; init; }

    /// <summary>The name of the producer that stands for the route; null when it has none.</summary>
    public NameSource? Name { get; init; }

    /// <summary>Whether the route also takes messages of types that derive from <see cref="Message"/> or implement it.</summary>
    public bool TakesDerived { get; init; }

    /// <summary>The topic.</summary>
    public required NameSource Topic { get; init; }

    /// <summary>The call that sets it up.</summary>
    public required IOperation Operation { get; init; }
}
