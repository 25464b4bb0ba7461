using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition;

/// <summary>Nodes of one file by a name of theirs, in the order of the file. Few of the names are ever asked for, so one costs no more than its entry.</summary>
internal sealed class NodesByName
{
    // The nodes of a name form a ring: the last one, which is known, leads to the first.
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly List<(SyntaxNode Node, int Next)> _nodes = [];

    /// <summary>The nodes of a name.</summary>
    public ImmutableArray<SyntaxNode> this[string name]
    {
        get
        {
            SeenCode.NoteName(name);
            return _last.TryGetValue(name, out var last) ? From(last) : ImmutableArray<SyntaxNode>.Empty;
        }
    }

    /// <summary>All nodes.</summary>
    public IEnumerable<SyntaxNode> All => _nodes.Select(static entry => entry.Node);

    /// <summary>Adds a node behind those that are there.</summary>
    public void Add(string name, SyntaxNode node)
    {
        var index = _nodes.Count;
        if (_last.TryGetValue(name, out var last))
        {
            var (before, first) = _nodes[last];
            _nodes[last] = (before, index);
            _nodes.Add((node, first));
        }
        else
        {
            _nodes.Add((node, index));
        }

        _last[name] = index;
    }

    private ImmutableArray<SyntaxNode> From(int last)
    {
        var found = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (var index = _nodes[last].Next; index != last; index = _nodes[index].Next)
            found.Add(_nodes[index].Node);
        found.Add(_nodes[last].Node);
        return found.ToImmutable();
    }
}
