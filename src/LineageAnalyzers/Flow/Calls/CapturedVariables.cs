using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the variables of the code around it that a lambda or local function uses, by itself or in local functions that it calls. Each is looked through once.</summary>
internal sealed class CapturedVariables
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<ISymbol>> _known = [];

    /// <summary>The locals and parameters.</summary>
    public ImmutableArray<ISymbol> Of(IAnonymousFunctionOperation lambda) => Of(lambda, lambda.Body, lambda.Symbol);

    /// <summary>The locals and parameters of a local function that code refers to.</summary>
    public ImmutableArray<ISymbol> Of(IMethodReferenceOperation reference) => LocalFunction(reference, reference.Method) is { Body: { } body, Symbol: var function } declared
        ? Of(declared, body, function)
        : ImmutableArray<ISymbol>.Empty;

    private ImmutableArray<ISymbol> Of(IOperation function, IOperation body, IMethodSymbol symbol)
    {
        if (!_known.TryGetValue(function.Syntax, out var captured))
            _known.Add(function.Syntax, captured = Find(body, symbol).Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray());
        return captured;
    }

    private static IEnumerable<ISymbol> Find(IOperation body, IMethodSymbol symbol)
    {
        var parts = body.Descendants().ToList();
        var own = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        // What local functions around it use is used by it, too, when it calls them.
        for (var index = 0; index < parts.Count; index++)
        {
            switch (parts[index])
            {
                case IAnonymousFunctionOperation { Symbol: var inner }:
                    own.Add(inner);
                    break;
                case ILocalFunctionOperation { Symbol: var local }:
                    own.Add(local);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } when own.Add(called.OriginalDefinition) && LocalFunction(parts[index], called) is { Body: { } further }:
                    parts.AddRange(further.Descendants());
                    break;
            }
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

    private static ILocalFunctionOperation? LocalFunction(IOperation place, IMethodSymbol function)
    {
        if (function.MethodKind != MethodKind.LocalFunction)
            return null;
        var root = place;
        while (root.Parent is not null)
            root = root.Parent;
        return root.Descendants().OfType<ILocalFunctionOperation>().FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.Symbol, function.OriginalDefinition));
    }
}
