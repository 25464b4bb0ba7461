using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Finds the method around a call whose parameters the call's topic depends on.</summary>
internal static class WrapperOwners
{
    /// <summary>The innermost method around the place that has one of the parameters or type parameters, with those that it has; null when none does.</summary>
    public static (IMethodSymbol Method, ImmutableArray<ISymbol> Names)? Find(IOperation place, IReadOnlyCollection<ISymbol> open, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
            return null;
        for (var symbol = place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart, cancellationToken); symbol is IMethodSymbol method; symbol = symbol.ContainingSymbol)
        {
            if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation))
                continue;
            var names = NamesOf(method.OriginalDefinition, open);
            if (!names.IsEmpty)
                return (method.OriginalDefinition, names);
        }

        return null;
    }

    private static ImmutableArray<ISymbol> NamesOf(IMethodSymbol method, IReadOnlyCollection<ISymbol> open)
    {
        var own = method.Parameters.Concat<ISymbol>(method.TypeParameters);
        // A local function has the type parameters of the method around it, and that one those of its class.
        if (method.MethodKind != MethodKind.LocalFunction)
            own = own.Concat(method.ContainingType.TypeParameters);
        return own.Where(symbol => open.Contains(symbol, SymbolEqualityComparer.Default)).ToImmutableArray();
    }
}
