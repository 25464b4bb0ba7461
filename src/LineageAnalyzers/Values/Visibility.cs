using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values;

/// <summary>Tells whether code that is not analysed together with a member may use it.</summary>
internal static class Visibility
{
    /// <summary>
    /// Whether other projects may name the symbol: it is public in a library, or internal with friends that are no tests. Nobody compiles against an
    /// application; and where the projects that use a library are known, they are searched, too.
    /// </summary>
    public static bool ReachesOtherProjects(this ISymbol symbol, SourceModels models)
    {
        var compilation = models.Compilation;
        if (!SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly))
            return true;
        if (models.HasUsers)
            return false;
        if (compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule))
            return false;
        var hasFriends = HasFriends(compilation.Assembly);
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            var isOpen = current.DeclaredAccessibility switch
            {
                Accessibility.Private or Accessibility.NotApplicable => false,
                Accessibility.Internal or Accessibility.ProtectedAndInternal => hasFriends,
                _ => true,
            };
            if (!isOpen)
                return false;
        }

        return true;
    }

    private static bool HasFriends(IAssemblySymbol assembly) => assembly.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "InternalsVisibleToAttribute"
        && attribute.ConstructorArguments is [{ Value: string friend }]
        && friend.IndexOf("Test", StringComparison.OrdinalIgnoreCase) < 0
        && !friend.StartsWith("DynamicProxyGenAssembly", StringComparison.Ordinal));
}
