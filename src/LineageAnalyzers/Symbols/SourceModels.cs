using System.Collections.Concurrent;
using System.Threading;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The semantic models of one compilation and of the projects that it references as source (a build-less scan, an IDE), so that a declaration can be
/// read wherever it stands, and of those that use it, where they are known. Thread-safe.
/// </summary>
internal sealed class SourceModels
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _models = new();
    private readonly Lazy<IReadOnlyList<Compilation>> _compilations;

    public SourceModels(Compilation compilation)
        : this(compilation, [])
    {
    }

    /// <param name="compilation">The compilation that is analysed.</param>
    /// <param name="users">The compilations that reference it, as far as they are known.</param>
    public SourceModels(Compilation compilation, IReadOnlyList<Compilation> users)
    {
        Compilation = compilation;
        HasUsers = users.Count > 0;
        Searched = [compilation, .. users];
        SearchedTrees = HasUsers ? Searched.SelectMany(searched => searched.SyntaxTrees).ToList() : compilation.SyntaxTrees;
        _compilations = new Lazy<IReadOnlyList<Compilation>>(() => WithReferenced([compilation, .. users]));
    }

    /// <summary>The compilation that is analysed.</summary>
    public Compilation Compilation { get; }

    /// <summary>Whether the compilations that reference it are known: then nobody else is taken to use its public members.</summary>
    public bool HasUsers { get; }

    /// <summary>The compilations that it references as source, those that use it, and what these reference, as far as they are known.</summary>
    public IEnumerable<Compilation> Neighbours => _compilations.Value.Where(compilation => compilation != Compilation);

    /// <summary>The compilation and those that use it.</summary>
    public IReadOnlyList<Compilation> Searched { get; }

    /// <summary>
    /// The trees of the compilation and of those that use it: where its methods are called, its options are bound and its clients are built.
    /// </summary>
    public IEnumerable<SyntaxTree> SearchedTrees { get; }

    /// <summary>The files of the compilation, and after them those of the projects that use it or that it references as source, as far as they are known.</summary>
    public IEnumerable<SyntaxTree> Trees => _compilations.Value.SelectMany(compilation => compilation.SyntaxTrees);

    /// <summary>The files of the compilation and of the projects that it references as source.</summary>
    public IEnumerable<SyntaxTree> OwnTrees => WithReferenced([Compilation]).SelectMany(compilation => compilation.SyntaxTrees);

    /// <summary>The files whose code was looked at so far.</summary>
    public IEnumerable<SyntaxTree> Asked => _models.Keys;

    /// <summary>The operation of a syntax node; null when its tree belongs to none of the compilations or the node has none.</summary>
    public IOperation? OperationOf(SyntaxNode node, CancellationToken cancellationToken) => ModelAt(node)?.GetOperation(node, cancellationToken);

    /// <summary>The model to ask about a node; null when its tree belongs to none of the compilations.</summary>
    public SemanticModel? ModelAt(SyntaxNode node)
    {
        SeenCode.Note(node);
        return ModelOf(node.SyntaxTree);
    }

    /// <summary>Whether a tree belongs to one of the compilations.</summary>
    public bool Know(SyntaxTree tree) => ModelOf(tree) is not null;

    /// <summary>The compilation that a tree belongs to; null when it is none of these.</summary>
    public Compilation? CompilationOf(SyntaxTree tree) => ModelOf(tree)?.Compilation;

    private SemanticModel? ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, CreateModel);

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

    private static List<Compilation> WithReferenced(List<Compilation> found)
    {
        var seen = new HashSet<Compilation>(found);
        for (var index = 0; index < found.Count; index++)
        {
            foreach (var referenced in SourceReferences.Of(found[index]))
            {
                if (seen.Add(referenced))
                    found.Add(referenced);
            }
        }

        return found;
    }
}
