using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>How a producer or a consumer is built: its configuration and its serializers.</summary>
internal sealed record ClientConstruction
{
    /// <summary>The creation of the builder.</summary>
    public required IObjectCreationOperation Builder { get; init; }

    /// <summary>The type of the key.</summary>
    public required ITypeSymbol KeyType { get; init; }

    /// <summary>The type of the value.</summary>
    public required ITypeSymbol ValueType { get; init; }

    /// <summary>The configuration given to the builder; null for a dependent producer, which shares that of its handle.</summary>
    public IOperation? Configuration { get; init; }

    /// <summary>The serializer or deserializer that is set for the key; null when none is.</summary>
    public IOperation? KeySerializer { get; init; }

    /// <summary>The serializer or deserializer that is set for the value; null when none is.</summary>
    public IOperation? ValueSerializer { get; init; }
}
