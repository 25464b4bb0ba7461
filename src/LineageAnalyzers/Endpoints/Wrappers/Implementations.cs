using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Counts the methods of a compilation that a call of a member may run.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly Lazy<ILookup<string, IMethodSymbol>> _byName = new(() => MethodsIn(compilation.Assembly.GlobalNamespace)
        .ToLookup(method => method.Name.Substring(method.Name.LastIndexOf('.') + 1), StringComparer.Ordinal));

    /// <summary>How many methods with a body stand behind the member: itself, and those that implement or override it.</summary>
    public int Count(IMethodSymbol member) =>
        _byName.Value[member.Name.Substring(member.Name.LastIndexOf('.') + 1)].Count(method => !method.IsAbstract && MethodContracts.Of(method).Contains(member, SymbolEqualityComparer.Default));

    private static IEnumerable<IMethodSymbol> MethodsIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol method)
                yield return method;
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            foreach (var nested in MethodsIn(inner))
                yield return nested;
        }
    }
}
