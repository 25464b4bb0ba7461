using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>What is said of the map from one type to another. Members of which nothing is said come by name.</summary>
internal sealed class MapRules
{
    /// <summary>Where members come from, by their names: a function of the source; null for one that is left out.</summary>
    public Dictionary<string, FunctionValue?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Where members come from, by their names: a path in the source.</summary>
    public Dictionary<string, string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>The function that makes the whole object; null when members are mapped.</summary>
    public FunctionValue? Whole { get; set; }

    /// <summary>What is run on source and target when the members are there.</summary>
    public List<FunctionValue> Afterwards { get; } = [];

    /// <summary>Whether only the members of which something is said are mapped.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>Whether something is said that is not understood here, so nothing is known of the map.</summary>
    public bool IsOpen { get; set; }
}
