using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>Finds the places of a manifest in the files of a compilation.</summary>
internal sealed class SourcePlaces
{
    private readonly SourcePaths _paths;
    private readonly Dictionary<string, SyntaxTree?> _files = new(StringComparer.Ordinal);

    public SourcePlaces(Compilation compilation, SourcePaths paths)
    {
        _paths = paths;
        foreach (var tree in compilation.SyntaxTrees)
        {
            // Two files of one name outside of the repository are none.
            var name = paths.Relative(tree.FilePath);
            _files[name] = _files.ContainsKey(name) ? null : tree;
        }
    }

    /// <summary>What begins at a place, to be shown: the first word there; null when it is in no file of the compilation.</summary>
    public Location? Of(SourceLocation place) => TokenAt(place) is { } token ? Location.Create(token.SyntaxTree!, token.Span) : null;

    /// <summary>The outermost node that begins at a place and is meant; null when there is none.</summary>
    public static SyntaxNode? NodeAt(Location place, Func<SyntaxNode, bool> isMeant)
    {
        if (place.SourceTree is not { } tree)
            return null;
        var token = tree.GetRoot().FindToken(place.SourceSpan.Start);
        SyntaxNode? found = null;
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (isMeant(node))
                found = node;
        }

        return found;
    }

    /// <summary>Whether a node begins at a place.</summary>
    public static bool IsAt(SyntaxNode node, Location? place) => place is not null && node.SyntaxTree == place.SourceTree && node.SpanStart == place.SourceSpan.Start;

    private SyntaxToken? TokenAt(SourceLocation place)
    {
        if (!_files.TryGetValue(place.File, out var tree) || tree is null || !tree.TryGetText(out var text) && (text = tree.GetText()) is null || place.Line > text.Lines.Count)
            return null;
        var position = text.Lines[place.Line - 1].Start + place.Column - 1;
        return position < text.Length ? tree.GetRoot().FindToken(position) : null;
    }
}
