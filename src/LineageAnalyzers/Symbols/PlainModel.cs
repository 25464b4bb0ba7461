using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// Makes semantic models that do not follow null through method bodies. We never ask for that, and it is about a third of what binding a body costs.
/// Compilers since 4.12 offer it; the oldest that we load into does not know it yet. There is one model for a tree, whoever asks: projects that are scanned
/// together read each other's bodies, and a body is bound once for each model.
/// </summary>
internal static class PlainModel
{
    // SemanticModelOptions.DisableNullableAnalysis
    private const int DisableNullableAnalysis = 2;

    private static readonly Func<Compilation, SyntaxTree, SemanticModel> Create = Find() ?? (static (compilation, tree) => compilation.GetSemanticModel(tree));

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel>> Models = new();

    /// <summary>The model of a tree.</summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) =>
        Models.GetValue(compilation, static _ => new()).GetOrAdd(tree, asked => Create(compilation, asked));

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
