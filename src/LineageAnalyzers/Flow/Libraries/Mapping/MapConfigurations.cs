using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Finds what code says of maps in the fluent calls of AutoMapper (<c>CreateMap</c>) and Mapster (<c>NewConfig</c>, <c>ForType</c>), and in the attributes of AutoMapper.</summary>
internal sealed class MapConfigurations(SourceModels models)
{
    private const int MostLevels = 8;

    private static readonly string[] Beginnings = ["CreateMap", "NewConfig", "ForType", "CreateProjection"];

    private readonly Lazy<Dictionary<(string Source, string Target), MapRules>> _rules = new(() => Find(models));
    private readonly MapConventions _conventions = new(models);

    /// <summary>Whether code changes by which names members are mapped; what any map does is not known then.</summary>
    public bool HasConventions => _conventions.AreChanged;

    /// <summary>What is said of the map between two types; null when nothing is.</summary>
    public MapRules? Of(ITypeSymbol source, ITypeSymbol target) => Of((KeyOf(source), KeyOf(target)), 0);

    /// <summary>The name under which the maps of a type are known.</summary>
    public static string KeyOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private MapRules? Of((string, string) key, int level)
    {
        if (!_rules.Value.TryGetValue(key, out var rules))
            return null;
        return rules.Bases.Count == 0 || level == MostLevels ? rules : rules.With(rules.Bases.Select(included => Of(included, level + 1)));
    }

    private static Dictionary<(string, string), MapRules> Find(SourceModels models)
    {
        var found = new Dictionary<(string, string), MapRules>();
        var included = new List<((string, string) Derived, (string, string) Base)>();
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var name in Beginnings)
            {
                foreach (var node in CandidateIndex.Find(tree, name, CancellationToken.None))
                {
                    if (models.OperationOf(node, CancellationToken.None) is IInvocationOperation call && TypesOf(call) is var (source, target))
                        new MapChain(found, included).Read(call, source, target);
                }
            }

            foreach (var (source, target, rules) in MapAttributes.In(tree, models))
                Add(source, target, rules, found);
        }

        foreach (var (derived, general) in included)
        {
            if (found.TryGetValue(derived, out var rules))
                rules.Bases.Add(general);
        }

        return found;
    }

    // Whoever says something twice may mean either.
    private static void Add(ITypeSymbol source, ITypeSymbol target, MapRules rules, Dictionary<(string, string), MapRules> found)
    {
        var key = (KeyOf(source), KeyOf(target));
        rules.IsOpen |= found.ContainsKey(key);
        found[key] = rules;
    }

    private static (ITypeSymbol Source, ITypeSymbol Target)? TypesOf(IInvocationOperation call)
    {
        var space = NamespaceNames.Of(call.TargetMethod.ContainingType);
        if (space is not ("AutoMapper" or "Mapster"))
            return null;
        if (call.TargetMethod.TypeArguments is [var source, var target])
            return (source, target);
        return call.TargetMethod is { Name: "NewConfig" or "ForType", ContainingType.TypeArguments: [var from, var to] } ? (from, to) : null;
    }
}
