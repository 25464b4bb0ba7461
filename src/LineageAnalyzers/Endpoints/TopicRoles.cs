using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Endpoints;

/// <summary>Tells what a topic is for by the endings that people give to retry and dead-letter topics.</summary>
internal static class TopicRoles
{
    private static readonly string[] DeadLetter = ["dlq", "dlt", "deadletter", "dead-letter", "dead_letter", "error", "errors", "poison"];
    private static readonly string[] Retry = ["retry", "retries"];

    /// <summary>The role; primary unless every proven name says otherwise.</summary>
    public static TopicRole Of(ResolvedName topic)
    {
        var roles = topic.ProvenNames.Select(Of).Distinct().Take(2).ToList();
        return roles.Count == 1 ? roles[0] : TopicRole.Primary;
    }

    private static TopicRole Of(string name) =>
        EndsWithAny(name, DeadLetter) ? TopicRole.DeadLetter : EndsWithAny(name, Retry) ? TopicRole.Retry : TopicRole.Primary;

    // "orders.dlq" and "orders-retry", but not "terror".
    private static bool EndsWithAny(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && name.Length > ending.Length
                && name[name.Length - ending.Length - 1] is '.' or '-' or '_')
                return true;
        }

        return false;
    }
}
