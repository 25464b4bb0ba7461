using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values.Clients;

/// <summary>How a producer or a consumer is built: its configuration and its serializers.</summary>
internal sealed record ClientConstruction
{
    /// <summary>Whether it is a producer or a consumer.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The type of the key.</summary>
    public required ITypeSymbol KeyType { get; init; }

    /// <summary>The type of the value.</summary>
    public required ITypeSymbol ValueType { get; init; }

    /// <summary>The configuration given to the builder; null when none is seen.</summary>
    public IOperation? Configuration { get; init; }

    /// <summary>The handle of another client, whose connection and configuration a dependent producer shares; null for others.</summary>
    public IOperation? Handle { get; init; }

    /// <summary>The settings of a client that a framework registers; null for one that code builds.</summary>
    public RegisteredSettings? Registered { get; init; }

    /// <summary>The serializer or deserializer that is set for the key; null when none is.</summary>
    public IOperation? KeySerializer { get; init; }

    /// <summary>The serializer or deserializer that is set for the value; null when none is.</summary>
    public IOperation? ValueSerializer { get; init; }
}
