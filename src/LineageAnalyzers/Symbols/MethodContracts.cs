using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>The methods under whose names a call may reach a method.</summary>
internal static class MethodContracts
{
    /// <summary>The method itself, those that it overrides, and the members of interfaces that any of them implements, by their original definitions.</summary>
    public static IReadOnlyCollection<IMethodSymbol> Of(IMethodSymbol method)
    {
        var contracts = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var declared = method.OriginalDefinition; declared is not null; declared = declared.OverriddenMethod?.OriginalDefinition)
        {
            contracts.Add(declared);
            if (declared.IsStatic || declared.ContainingType is not { } type)
                continue;
            foreach (var contract in type.AllInterfaces)
            {
                foreach (var member in contract.GetMembers(declared.Name.Substring(declared.Name.LastIndexOf('.') + 1)))
                {
                    if (member is IMethodSymbol && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, declared))
                        contracts.Add((IMethodSymbol)member.OriginalDefinition);
                }
            }
        }

        return contracts;
    }
}
