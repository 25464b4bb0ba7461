using System.Collections.Immutable;
using LineageAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>A method that a framework calls.</summary>
/// <param name="Method">The method, with the type arguments that its class gives it.</param>
/// <param name="Self">The class of the object that it is called on; null for a static method.</param>
/// <param name="Endpoints">The endpoints whose records it is given; empty where it is given none.</param>
/// <param name="Position">The parameter that is given them; -1 where every one of a fitting type is.</param>
internal sealed record EntryPoint(IMethodSymbol Method, INamedTypeSymbol? Self, ImmutableArray<IdentifiedEndpoint> Endpoints, int Position = -1)
{
    /// <summary>A method that is given no records.</summary>
    public static EntryPoint Of(IMethodSymbol method) => new(method, method.IsStatic ? null : method.ContainingType, ImmutableArray<IdentifiedEndpoint>.Empty);
}
