using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The semantic models of one compilation and of the projects that it references as source (a build-less scan, an IDE), so that a declaration can be
/// read wherever it stands. Thread-safe.
/// </summary>
internal sealed class SourceModels
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _models = new();
    private readonly Lazy<IReadOnlyList<Compilation>> _compilations;

    public SourceModels(Compilation compilation)
    {
        Compilation = compilation;
        _compilations = new Lazy<IReadOnlyList<Compilation>>(() => WithReferenced(compilation));
    }

    /// <summary>The compilation that is analysed.</summary>
    public Compilation Compilation { get; }

    /// <summary>The operation of a syntax node; null when its tree belongs to none of the compilations or the node has none.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) =>
        ModelOf(node.SyntaxTree)?.GetOperation(node, cancellationToken);

    /// <summary>The model of a tree; null when it belongs to none of the compilations.</summary>
    public SemanticModel? ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, CreateModel);

    private SemanticModel? CreateModel(SyntaxTree tree)
    {
        if (Compilation.ContainsSyntaxTree(tree))
            return PlainModel.Of(Compilation, tree);
        foreach (var compilation in _compilations.Value)
        {
            if (compilation.ContainsSyntaxTree(tree))
                return PlainModel.Of(compilation, tree);
        }

        return null;
    }

    private static List<Compilation> WithReferenced(Compilation compilation)
    {
        var found = new List<Compilation> { compilation };
        for (var index = 0; index < found.Count; index++)
        {
            foreach (var reference in found[index].References)
            {
                if (reference is CompilationReference { Compilation: var referenced } && !found.Contains(referenced))
                    found.Add(referenced);
            }
        }

        return found;
    }
}
