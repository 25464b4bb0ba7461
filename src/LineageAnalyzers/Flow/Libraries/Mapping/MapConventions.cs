using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Tells whether code changes which members have the same name, or says something of all maps at once.</summary>
internal sealed class MapConventions(SourceModels models)
{
    // Calls of AutoMapper and Mapster.
    private static readonly string[] Calls =
    [
        "RecognizePrefixes", "RecognizePostfixes", "RecognizeDestinationPrefixes", "RecognizeDestinationPostfixes", "ReplaceMemberName", "AddMemberConfiguration", "AddGlobalIgnore",
        "ForAllMaps", "ForAllPropertyMaps", "InternalForAllMaps", "NameMatchingStrategy", "AddDestinationTransform", "EnableNonPublicMembers", "ForDestinationType", "GetMemberName",
        "IgnoreMember", "IncludeMember",
    ];

    // Settings of AutoMapper's profiles and configurations.
    private static readonly string[] Settings =
        ["SourceMemberNamingConvention", "DestinationMemberNamingConvention", "ShouldMapProperty", "ShouldMapField", "ValueTransformers", "GlobalIgnores"];

    // Where such settings are, maps are set up.
    private static readonly string[] Setups = ["CreateMap", "CreateProjection", "MapperConfiguration", "AddAutoMapper"];

    private readonly Lazy<bool> _areChanged = new(() => models.Compilation.SyntaxTrees.Any(tree => Calls.Any(name => CandidateIndex.Find(tree, name, CancellationToken.None).Any(node => IsOfMapper(node, models))) || HasSetting(tree)));

    /// <summary>Whether code does.</summary>
    public bool AreChanged => _areChanged.Value;

    private static bool IsOfMapper(SyntaxNode node, SourceModels models) =>
        models.ModelAt(node)?.GetSymbolInfo(node).Symbol is not IMethodSymbol { ContainingType: { } type } || NamespaceNames.Of(type) is "AutoMapper" or "AutoMapper.Internal" or "Mapster";

    private static bool HasSetting(SyntaxTree tree)
    {
        if (!Setups.Any(name => CandidateIndex.Find(tree, name, CancellationToken.None).Any()))
            return false;
        SeenCode.NoteAll(tree);
        return tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => Settings.Contains(name.Identifier.ValueText));
    }
}
