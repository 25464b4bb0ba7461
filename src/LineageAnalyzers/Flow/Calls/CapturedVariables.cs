using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the variables of the code around it that a lambda uses. Each lambda is looked through once.</summary>
internal sealed class CapturedVariables
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<ISymbol>> _known = [];

    /// <summary>The locals and parameters.</summary>
    public ImmutableArray<ISymbol> Of(IAnonymousFunctionOperation lambda)
    {
        if (!_known.TryGetValue(lambda.Syntax, out var captured))
            _known.Add(lambda.Syntax, captured = Find(lambda).Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray());
        return captured;
    }

    private static IEnumerable<ISymbol> Find(IAnonymousFunctionOperation lambda)
    {
        var parts = lambda.Body.Descendants().ToList();
        var own = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { lambda.Symbol };
        foreach (var part in parts)
        {
            if (part is IAnonymousFunctionOperation { Symbol: var inner })
                own.Add(inner);
            else if (part is ILocalFunctionOperation { Symbol: var local })
                own.Add(local);
        }

        foreach (var part in parts)
        {
            ISymbol? variable = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable?.ContainingSymbol is { } owner && !own.Contains(owner))
                yield return variable;
        }
    }
}
