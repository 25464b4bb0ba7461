using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>A place that runs a method or a constructor.</summary>
/// <param name="Place">The call or the creation.</param>
/// <param name="Method">The method or constructor, as it is called there.</param>
/// <param name="Arguments">What is handed to it.</param>
internal sealed record WrapperUse(IOperation Place, IMethodSymbol Method, ImmutableArray<IArgumentOperation> Arguments)
{
    /// <summary>What an operation runs; null when it is neither a call nor a creation.</summary>
    public static WrapperUse? At(IOperation? place) => place switch
    {
        IInvocationOperation call => new WrapperUse(call, call.TargetMethod, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => new WrapperUse(creation, constructor, creation.Arguments),
        _ => null,
    };
}
