using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>What other assemblies tell of their methods. Each text is read once.</summary>
/// <param name="compilation">The compilation that uses them.</param>
internal sealed class PublishedSummaries(Compilation compilation)
{
    private readonly Dictionary<IMethodSymbol, MethodSummary?> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IAssemblySymbol, bool> _tell = new(SymbolEqualityComparer.Default);
    private readonly ForeignOverrides _overrides = new(compilation);

    /// <summary>The compilation that uses them.</summary>
    public Compilation Compilation => compilation;

    /// <summary>Whether anything could be told of a method: it is not in source, and its assembly tells of methods.</summary>
    public bool AreToldBy(IMethodSymbol method) => IsForeign(method) && method.ContainingAssembly is { } assembly && Tells(assembly);

    /// <summary>Whether the method stands in an assembly without source.</summary>
    public static bool IsForeign(IMethodSymbol method) => method.ContainingType is { DeclaringSyntaxReferences.IsEmpty: true };

    /// <summary>What is told of this very method; null when nothing is.</summary>
    public MethodSummary? Of(IMethodSymbol method)
    {
        if (!AreToldBy(method))
            return null;
        var definition = method.OriginalDefinition;
        if (!_known.TryGetValue(definition, out var summary))
            _known.Add(definition, summary = PublishedFacts.Find(PublishedFacts.Flow, definition) is { } text ? SummaryText.Parse(text) : null);
        return summary;
    }

    /// <summary>
    /// The only method that a call can reach; null when that cannot be told: another one may implement the interface or override the method.
    /// </summary>
    /// <param name="method">The method that the call names.</param>
    /// <param name="types">The types of the objects that it is made on, when they are known exactly.</param>
    /// <param name="declared">The declared type of the expression that it is made on.</param>
    /// <param name="isOverriddenInSource">Tells whether code here overrides the method.</param>
    public IMethodSymbol? Reached(IMethodSymbol method, IReadOnlyList<ITypeSymbol> types, ITypeSymbol? declared, Func<IMethodSymbol, bool> isOverriddenInSource)
    {
        if (!IsReplaceable(method))
            return method;
        if (types.Count > 0)
        {
            var reached = types.Select(type => In(type, method)).Distinct<IMethodSymbol?>(SymbolEqualityComparer.Default).ToList();
            return reached.Count == 1 ? reached[0] : null;
        }

        if (declared is { IsSealed: true } or { IsValueType: true })
            return In(declared, method);
        return method.IsAbstract || method.ContainingType.TypeKind == TypeKind.Interface || isOverriddenInSource(method) || _overrides.Contain(method) ? null : method;
    }

    /// <summary>Whether a call of the method may reach another one.</summary>
    public static bool IsReplaceable(IMethodSymbol method) => !method.IsStatic && !method.IsSealed && method.ContainingType is { IsSealed: false, IsValueType: false }
        && (method.IsAbstract || method.IsVirtual || method.IsOverride || method.ContainingType.TypeKind == TypeKind.Interface);

    private bool Tells(IAssemblySymbol assembly)
    {
        if (!_tell.TryGetValue(assembly, out var tells))
            _tell.Add(assembly, tells = PublishedFacts.Tells(PublishedFacts.Flow, assembly));
        return tells;
    }

    private static IMethodSymbol? In(ITypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return Constructed(type.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol, method);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && IsOrOverrides(candidate, method))
                    return Constructed(candidate, method);
            }
        }

        return null;
    }

    private static bool IsOrOverrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static IMethodSymbol? Constructed(IMethodSymbol? implementation, IMethodSymbol method) =>
        implementation is { IsGenericMethod: true } && implementation.Arity == method.Arity ? implementation.ConstructedFrom.Construct(method.TypeArguments.ToArray()) : implementation;
}
