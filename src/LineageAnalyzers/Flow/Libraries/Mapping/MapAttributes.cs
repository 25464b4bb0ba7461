using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Reads the maps that attributes of AutoMapper declare: <c>[AutoMap(typeof(Source))]</c> on a target, and what stands on its members, which counts for these maps alone.</summary>
internal static class MapAttributes
{
    private const string Annotations = "AutoMapper.Configuration.Annotations";

    // They say nothing of where members come from.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "DisableCtorValidation", "MaxDepth", "PreserveReferences" };

    /// <summary>The maps of a tree, each with its rules, and those back.</summary>
    public static IEnumerable<(ITypeSymbol Source, ITypeSymbol Target, MapRules Rules)> In(SyntaxTree tree, SourceModels models)
    {
        var declarations = CandidateIndex.Find(tree, "AutoMap", CancellationToken.None).Select(static node => node.Parent?.Parent).OfType<SyntaxNode>().Distinct();
        foreach (var declaration in declarations)
        {
            if (models.ModelAt(declaration)?.GetDeclaredSymbol(declaration) is not INamedTypeSymbol target)
                continue;
            foreach (var attribute in target.GetAttributes())
            {
                if (attribute is not { AttributeClass: { Name: "AutoMapAttribute" } type, ConstructorArguments: [{ Value: ITypeSymbol source }] } || NamespaceNames.Of(type) != "AutoMapper")
                    continue;
                var rules = RulesOf(target);
                rules.IsOpen |= attribute.NamedArguments.Any(static argument => argument.Key != "ReverseMap" && !Harmless.Contains(argument.Key));
                yield return (source, target, rules);
                if (!attribute.NamedArguments.Any(static argument => argument is { Key: "ReverseMap", Value.Value: true }))
                    continue;
                var back = new MapRules();
                MapReversal.Of(rules, source, target, back);
                yield return (target, source, back);
            }
        }
    }

    private static MapRules RulesOf(ITypeSymbol target)
    {
        var rules = new MapRules();
        foreach (var member in MappedMembers.Of(target))
        {
            foreach (var attribute in member.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && NamespaceNames.Of(type) == Annotations)
                    Add(member.Name, type.Name, attribute, rules);
            }
        }

        return rules;
    }

    private static void Add(string member, string attribute, AttributeData stated, MapRules rules)
    {
        switch (attribute)
        {
            case "IgnoreAttribute":
                rules.Members[member] = null;
                break;
            case "SourceMemberAttribute" when stated.ConstructorArguments is [{ Value: string path }]:
                rules.Members[member] = new MemberRule { Path = path };
                break;
            case "NullSubstituteAttribute" or "MappingOrderAttribute" or "UseExistingValueAttribute" or "MapAtRuntimeAttribute":
                break;
            default:
                rules.IsOpen = true;
                break;
        }
    }
}
