using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
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

    /// <summary>
    /// The constructor of the object around the place whose parameters are asked for, with those that it has; null when there is none, or several. Only texts
    /// count: an object that is handed in may be anything.
    /// </summary>
    public static (IMethodSymbol Method, ImmutableArray<ISymbol> Names)? FindConstructor(IOperation place, IReadOnlyCollection<ISymbol> open, CancellationToken cancellationToken)
    {
        if (open.Count == 0 || MemberNames.Containing(place, cancellationToken) is not { IsStatic: false } member || (member as INamedTypeSymbol ?? member.ContainingType) is not { } type)
            return null;
        var owners = open.Where(IsTextOfConstructor).GroupBy(symbol => symbol.ContainingSymbol, SymbolEqualityComparer.Default).ToList();
        return owners is [{ Key: IMethodSymbol constructor } only] && type.IsOrDerivesFrom(constructor.ContainingType.OriginalDefinition)
            ? (constructor, only.OrderBy(symbol => ((IParameterSymbol)symbol).Ordinal).ToImmutableArray())
            : null;
    }

    private static bool IsTextOfConstructor(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences.IsEmpty: false } } parameter && IsText(parameter.Type);

    private static bool IsText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsText(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var item], ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } } => IsText(item),
        _ => type.SpecialType == SpecialType.System_String,
    };

    private static ImmutableArray<ISymbol> NamesOf(IMethodSymbol method, IReadOnlyCollection<ISymbol> open)
    {
        var own = method.Parameters.Concat<ISymbol>(method.TypeParameters);
        // A local function has the type parameters of the method around it, and that one those of its class.
        if (method.MethodKind != MethodKind.LocalFunction)
            own = own.Concat(method.ContainingType.TypeParameters);
        return own.Where(symbol => open.Contains(symbol, SymbolEqualityComparer.Default)).ToImmutableArray();
    }
}
