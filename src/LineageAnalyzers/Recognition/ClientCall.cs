using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>A call of a client library that produces or consumes, as a recogniser found it: nothing is resolved yet.</summary>
internal sealed record ClientCall
{
    /// <summary>The client library's name in the manifest.</summary>
    public required string Client { get; init; }

    /// <summary>Which way records pass.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The call; an <see cref="IInvalidOperation"/> when an argument is of a type that is not known.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>The producer or consumer on which it is made.</summary>
    public IOperation? Instance { get; init; }

    /// <summary>The argument that names the topic or topics; null when the call has none.</summary>
    public IOperation? Topic { get; init; }

    /// <summary>The type of the key, as the client declares it.</summary>
    public required ITypeSymbol KeyType { get; init; }

    /// <summary>The type of the value, as the client declares it.</summary>
    public required ITypeSymbol ValueType { get; init; }

    /// <summary>The message that is sent; null when consuming.</summary>
    public IOperation? Message { get; init; }
}

/// <summary>Finds the calls of one client library. It looks at symbols and operations, never at syntax.</summary>
internal interface IClientRecogniser
{
    /// <summary>The methods whose calls the recogniser wants to see, by their original definition.</summary>
    ImmutableArray<IMethodSymbol> Methods { get; }

    /// <summary>What a call of one of <see cref="Methods"/> means; null when it is no endpoint.</summary>
    ClientCall? Recognise(IInvocationOperation call);

    /// <summary>What a call means that could not be bound, though its receiver is known; null when it is no endpoint.</summary>
    ClientCall? Recognise(UnboundCall call);
}
