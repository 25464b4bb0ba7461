using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>The methods that assemblies without source override, in themselves and in each other. An assembly is looked through when it is first asked about.</summary>
/// <param name="compilation">The compilation that references them.</param>
internal sealed class ForeignOverrides(Compilation compilation)
{
    // A larger assembly is taken to override anything.
    private const int MostTypes = 20_000;

    private readonly Dictionary<IAssemblySymbol, HashSet<IMethodSymbol>?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an assembly that may override the method does.</summary>
    public bool Contain(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Uses(assembly, definition.ContainingAssembly) && In(assembly)?.Contains(definition) != false)
                return true;
        }

        return false;
    }

    private static bool Uses(IAssemblySymbol assembly, IAssemblySymbol used) => SymbolEqualityComparer.Default.Equals(assembly, used)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(used.Identity));

    private HashSet<IMethodSymbol>? In(IAssemblySymbol assembly)
    {
        if (!_known.TryGetValue(assembly, out var overridden))
            _known.Add(assembly, overridden = Find(assembly));
        return overridden;
    }

    private static HashSet<IMethodSymbol>? Find(IAssemblySymbol assembly)
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>([assembly.GlobalNamespace]);
        var count = 0;
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                    pending.Push(inner);
                if (member is INamedTypeSymbol && ++count > MostTypes)
                    return null;
                if (member is not IMethodSymbol { IsOverride: true } method)
                    continue;
                for (var replaced = method.OverriddenMethod; replaced is not null; replaced = replaced.OverriddenMethod)
                    overridden.Add(replaced.OriginalDefinition);
            }
        }

        return overridden;
    }
}
