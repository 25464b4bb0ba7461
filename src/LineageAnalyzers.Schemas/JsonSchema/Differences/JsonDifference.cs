using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>One difference of a pair of subschemas. Its places start at that pair.</summary>
internal readonly struct JsonDifference(JsonRule rule, string path, string field, Subschema? before, Subschema? after)
{
    public readonly JsonRule Rule = rule;

    /// <summary>The path without its start <c>#/</c>.</summary>
    public readonly string Path = path;

    /// <summary>The field in wire names.</summary>
    public readonly string Field = field;

    /// <summary>The subschema in the schema of the data; null when it has none here.</summary>
    public readonly Subschema? Before = before;

    /// <summary>The subschema in the reading schema; null when it has none here.</summary>
    public readonly Subschema? After = after;
}

/// <summary>The differences of a pair in their order.</summary>
internal sealed class DifferenceList
{
    private readonly List<JsonDifference> _differences = [];

    /// <summary>How many there are.</summary>
    public int Count => _differences.Count;

    /// <summary>Whether one of them breaks.</summary>
    public bool Breaks { get; private set; }

    /// <summary>The difference at a position.</summary>
    public JsonDifference this[int index] => _differences[index];

    /// <summary>Adds one.</summary>
    public void Add(JsonDifference difference, bool breaks)
    {
        _differences.Add(difference);
        Breaks |= breaks;
    }

    /// <summary>Adds all of another list, which has the same start.</summary>
    public void Add(DifferenceList others)
    {
        _differences.AddRange(others._differences);
        Breaks |= others.Breaks;
    }
}
