using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Endpoints;

/// <summary>Tells what a topic is for by the endings that people give to retry and dead-letter topics.</summary>
internal static class TopicRoles
{
    // These say it by themselves, too.
    private static readonly string[] DeadLetters =
        ["dlq", "dlt", "deadletter", "dead-letter", "dead_letter", "deadletters", "dead-letters", "dead_letters", "deadletterqueue", "dead-letter-queue", "dead_letter_queue"];

    private static readonly string[] Failures = ["error", "errors", "poison"];
    private static readonly string[] Retry = ["retry", "retries"];

    /// <summary>The role and the evidence for it, in a sentence; null unless every proven name says the same.</summary>
    public static (TopicRole Role, string Evidence)? Of(ResolvedName topic)
    {
        var roles = topic.ProvenNames.Select(Of).Distinct().Take(2).ToList();
        return roles.Count == 1 ? roles[0] : null;
    }

    private static (TopicRole, string)? Of(string name)
    {
        if (DeadLetters.FirstOrDefault(known => string.Equals(name, known, StringComparison.OrdinalIgnoreCase)) is { } itself)
            return (TopicRole.DeadLetter, $"the topic is called '{itself}'");
        if ((EndingOf(name, DeadLetters) ?? EndingOf(name, Failures)) is { } deadLetter)
            return (TopicRole.DeadLetter, $"the topic's name ends in '{deadLetter}'");
        return EndingOf(name, Retry) is { } retry ? (TopicRole.Retry, $"the topic's name ends in '{retry}'") : null;
    }

    // "orders.dlq" and "orders-retry", but not "terror".
    private static string? EndingOf(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && name.Length > ending.Length
                && name[name.Length - ending.Length - 1] is '.' or '-' or '_')
                return ending;
        }

        return null;
    }
}
