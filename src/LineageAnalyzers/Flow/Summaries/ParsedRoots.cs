using System.Globalization;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>What a summary parses out of text, each under a number by which its origins name it.</summary>
internal sealed class ParsedRoots
{
    private readonly List<(string Of, ParsedRoot Parsed)> _roots = [];

    /// <summary>Every one, with the text that leads to its own text; one that another is parsed out of stands before that.</summary>
    public IReadOnlyCollection<(string Of, ParsedRoot Parsed)> All => _roots;

    /// <summary>The number of one; it gets one when it has none.</summary>
    public string NumberOf(ParsedRoot root)
    {
        var index = _roots.FindIndex(known => known.Parsed == root);
        if (index < 0)
        {
            var of = OriginText.Of(root.Text, root.Path, this);
            index = _roots.Count;
            _roots.Add((of, root));
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Adds one that a text tells of.</summary>
    /// <exception cref="FormatException">It is parsed out of nothing that is known.</exception>
    public void Add(string of, string? type, string? form)
    {
        if (OriginText.Parse(of, this) is not { Root: GivenRoot text, Transformation: FlowTransformation.Identity, IsMasked: false } origin)
            throw new FormatException($"'{of}' is no text that a caller gives");
        _roots.Add((of, new ParsedRoot(text, origin.Path, type, form)));
    }

    /// <summary>The one of a number.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public ParsedRoot this[int number] => number < _roots.Count ? _roots[number].Parsed : throw new FormatException($"there is no p{number}");
}
