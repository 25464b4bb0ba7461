using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the methods that a call may reach: the one that it names, and those in source that implement or override it.</summary>
internal sealed class CallTargets(DerivedTypes derivedTypes)
{
    // A call that may reach more than this is better said to be unknown.
    private const int Most = 8;

    private readonly Dictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);

    /// <summary>The methods, by their original definition; empty when there are none in source, or too many.</summary>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!_targets.TryGetValue(method, out var targets))
            _targets.Add(method, targets = Find(method));
        return targets;
    }

    /// <summary>
    /// The methods that a call may reach on an object of a type that says more than the method does: what every disposable class has is meant of those alone that are of
    /// the type.
    /// </summary>
    /// <param name="method">The method that the call names.</param>
    /// <param name="receiver">The type of what it is called on, as it is declared; null where it is called on nothing.</param>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var targets = Of(method);
        // What nothing replaces is that one: a member of an extension is not of the class that it extends.
        return targets.IsEmpty || !CanBeReplaced(method) || receiver is not INamedTypeSymbol { SpecialType: not SpecialType.System_Object } declared || SymbolEqualityComparer.Default.Equals(declared.OriginalDefinition, method.ContainingType.OriginalDefinition)
            ? targets
            : targets.RemoveAll(target => !MayBe(target.ContainingType, declared.OriginalDefinition));
    }

    // A class, one that it is derived to, or one that it is derived from.
    private bool MayBe(INamedTypeSymbol type, INamedTypeSymbol declared) =>
        DerivedTypes.IsOf(type, declared) || DerivedTypes.IsOf(declared, type) || derivedTypes.Of(type).Any(derived => DerivedTypes.IsOf(derived, declared));

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var found = new List<IMethodSymbol>();
        if (!method.IsAbstract && !method.DeclaringSyntaxReferences.IsEmpty)
            found.Add(method);
        if (CanBeReplaced(method))
        {
            foreach (var type in derivedTypes.Of(method.ContainingType))
            {
                if (In(type, method) is { } target && !found.Contains(target, SymbolEqualityComparer.Default))
                    found.Add(target);
            }
        }

        return found.Count > Most ? ImmutableArray<IMethodSymbol>.Empty : found.ToImmutableArray();
    }

    private static bool CanBeReplaced(IMethodSymbol method) =>
        !method.IsStatic && !method.IsSealed && (method.IsAbstract || method.IsVirtual || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface);

    private static IMethodSymbol? In(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType))
                    continue;
                foreach (var member in contract.GetMembers(method.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                        && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation
                        && Replaced(implementation, type) is { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } last)
                        return last.OriginalDefinition;
                }
            }

            return null;
        }

        foreach (var member in type.GetMembers(method.Name))
        {
            if (member is IMethodSymbol { IsOverride: true, IsAbstract: false } candidate && MethodContracts.Of(candidate).Contains(method, SymbolEqualityComparer.Default))
                return candidate.OriginalDefinition;
        }

        return null;
    }

    // What a base class implements, a class may override.
    private static IMethodSymbol Replaced(IMethodSymbol implementation, INamedTypeSymbol type)
    {
        if (!CanBeReplaced(implementation) || implementation.ContainingType.TypeKind == TypeKind.Interface)
            return implementation;
        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current, implementation.ContainingType); current = current.BaseType)
        {
            foreach (var member in current.GetMembers(implementation.Name))
            {
                if (member is IMethodSymbol { IsOverride: true } candidate && MethodContracts.Of(candidate).Contains(implementation.OriginalDefinition, SymbolEqualityComparer.Default))
                    return candidate;
            }
        }

        return implementation;
    }
}
