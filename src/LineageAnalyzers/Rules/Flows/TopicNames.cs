using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>Names topics in messages.</summary>
internal static class TopicNames
{
    /// <summary>The topic as messages name it.</summary>
    public static string Shown(ResolvedName topic) => topic.ToString() is var name && name.StartsWith("?", StringComparison.Ordinal) ? "a topic that is not provable" : $"topic '{name}'";
}
