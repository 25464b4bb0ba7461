using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Merging;

/// <summary>The topics that a name proves.</summary>
internal static class ProvenTopics
{
    /// <summary>
    /// Each topic with its environment. The empty environment is every one that has no value of its own, as the .NET configuration lays its
    /// files over each other.
    /// </summary>
    public static IEnumerable<(string Topic, string Environment)> Of(ResolvedName name)
    {
        if (name.Name is not null)
            yield return (name.Name, "");
        foreach (var each in name.Names)
            yield return (each, "");
        foreach (var value in name.Values)
            yield return (value.Value, value.Environment);
    }
}
