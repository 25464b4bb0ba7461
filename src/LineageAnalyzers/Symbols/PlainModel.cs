using System.Reflection;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// Makes semantic models that do not follow null through method bodies. We never ask for that, and it is about a third of what binding a body costs.
/// Compilers since 4.12 offer it; the oldest that we load into does not know it yet.
/// </summary>
internal static class PlainModel
{
    // SemanticModelOptions.DisableNullableAnalysis
    private const int DisableNullableAnalysis = 2;

    private static readonly Func<Compilation, SyntaxTree, SemanticModel> Create = Find() ?? (static (compilation, tree) => compilation.GetSemanticModel(tree));

    /// <summary>The model of a tree.</summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) => Create(compilation, tree);

    private static Func<Compilation, SyntaxTree, SemanticModel>? Find()
    {
        var options = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SemanticModelOptions");
        if (options is null || !Enum.IsDefined(options, "DisableNullableAnalysis") || (int)Enum.Parse(options, "DisableNullableAnalysis") != DisableNullableAnalysis)
            return null;
        var method = typeof(Compilation).GetMethod(nameof(Compilation.GetSemanticModel), [typeof(SyntaxTree), options]);
        if (method is null)
            return null;
        var wanted = Enum.ToObject(options, DisableNullableAnalysis);
        return (compilation, tree) => (SemanticModel)method.Invoke(compilation, [tree, wanted])!;
    }
}
