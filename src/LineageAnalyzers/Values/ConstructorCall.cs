using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>A place that runs a constructor: the creation of an object, or <c>: base(...)</c> and <c>: this(...)</c>.</summary>
/// <param name="Place">The creation or the call.</param>
/// <param name="Constructor">The constructor, with the type arguments that are given there.</param>
/// <param name="Arguments">What is handed to it.</param>
internal sealed record ConstructorCall(IOperation Place, IMethodSymbol Constructor, ImmutableArray<IArgumentOperation> Arguments)
{
    /// <summary>The place, if it runs a constructor; null otherwise.</summary>
    public static ConstructorCall? At(IOperation place) => place switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation => new ConstructorCall(creation, constructor, creation.Arguments),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor } constructor } call => new ConstructorCall(call, constructor, call.Arguments),
        _ => null,
    };
}
