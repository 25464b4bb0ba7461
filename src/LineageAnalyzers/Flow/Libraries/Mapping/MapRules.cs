using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>What is said of the map from one type to another. Members of which nothing is said come by name.</summary>
internal sealed class MapRules
{
    /// <summary>Where members come from, by their names; null for one that is left out.</summary>
    public Dictionary<string, MemberRule?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Where members of members come from, by their paths.</summary>
    public List<(string Path, MemberRule Rule)> Inner { get; } = [];

    /// <summary>Members of the source that go nowhere by themselves.</summary>
    public HashSet<string> Unused { get; } = new(StringComparer.Ordinal);

    /// <summary>The function that makes the whole object; null when members are mapped.</summary>
    public FunctionValue? Whole { get; set; }

    /// <summary>The function that makes the object whose members are then mapped; null when it is made by a constructor.</summary>
    public FunctionValue? Creation { get; set; }

    /// <summary>What is run on source and target before members are mapped.</summary>
    public List<FunctionValue> Beforehand { get; } = [];

    /// <summary>What is run on source and target when the members are there.</summary>
    public List<FunctionValue> Afterwards { get; } = [];

    /// <summary>The maps, by their keys, whose rules hold here, too.</summary>
    public List<(string Source, string Target)> Bases { get; } = [];

    /// <summary>Paths in the source to objects whose maps to the target hold for the members that it does not have itself, in their order.</summary>
    public List<string> Included { get; } = [];

    /// <summary>The types that each kind of source becomes, where the map is one for several of them.</summary>
    public List<(ITypeSymbol Source, ITypeSymbol Target)> Derived { get; } = [];

    /// <summary>Whether only the members of which something is said are mapped.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>Whether something decides for each member if it is mapped.</summary>
    public bool IsConditional { get; set; }

    /// <summary>Whether something is said that is not understood here, so nothing is known of the map.</summary>
    public bool IsOpen { get; set; }

    /// <summary>These rules and those of maps that are included here; what is said here comes first.</summary>
    /// <param name="bases">The rules of the included maps; null for one of which nothing is known.</param>
    public MapRules With(IEnumerable<MapRules?> bases)
    {
        var all = new MapRules { Whole = Whole, Creation = Creation, IsExplicit = IsExplicit, IsConditional = IsConditional, IsOpen = IsOpen };
        all.Take(this);
        foreach (var included in bases)
        {
            all.IsOpen |= included is null or { IsOpen: true };
            // Which of the two wins where one leaves out what the other maps, versions see differently.
            if (included is not null)
                all.IsOpen |= included.Members.Any(member => Members.TryGetValue(member.Key, out var own) && own is null != member.Value is null);
            if (included is not null)
                all.Take(included);
        }

        return all;
    }

    private void Take(MapRules other)
    {
        foreach (var member in other.Members)
        {
            if (!Members.ContainsKey(member.Key))
                Members.Add(member.Key, member.Value);
        }

        Inner.AddRange(other.Inner);
        Included.AddRange(other.Included);
        Unused.UnionWith(other.Unused);
        Beforehand.AddRange(other.Beforehand);
        Afterwards.AddRange(other.Afterwards);
        IsConditional |= other.IsConditional;
    }
}
