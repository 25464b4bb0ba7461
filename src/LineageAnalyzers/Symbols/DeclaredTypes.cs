using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>Finds the types in a namespace or type. Of a type only those in it are asked for: to ask for all members makes the compiler find out about each.</summary>
internal static class DeclaredTypes
{
    /// <summary>The types, each before those in it.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) => In(container, static _ => true);

    /// <summary>The public types of an assembly.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicIn(IAssemblySymbol assembly) => In(assembly.GlobalNamespace, static type => type.DeclaredAccessibility == Accessibility.Public);

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container, Func<INamedTypeSymbol, bool> isWanted)
    {
        foreach (var member in container is INamedTypeSymbol outer ? outer.GetTypeMembers() : container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                if (!isWanted(type))
                    continue;
                yield return type;
            }

            foreach (var inner in In(member, isWanted))
                yield return inner;
        }
    }
}
