namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>The context of a subject: <c>:.name:subject</c>. Ids are counted in each context on its own.</summary>
internal static class SubjectContext
{
    /// <summary>The context of subjects that name none.</summary>
    public const string Default = ".";

    private const string Every = ":*:";

    /// <summary>The context, for example <c>.staging</c>.</summary>
    public static string Of(string? subject)
    {
        if (subject is null || !subject.StartsWith(":.", StringComparison.Ordinal))
            return Default;
        var end = subject.IndexOf(':', 1);
        return end < 0 ? subject[1..] : subject[1..end];
    }

    /// <summary>A name as a subject of a context writes it: relative to that context, unless it names one itself.</summary>
    public static string Qualify(string context, string subject) =>
        context == Default || subject.StartsWith(":.", StringComparison.Ordinal) ? subject : $":{context}:{subject}";

    /// <summary>The subject's name when it lies in the default context and says so (<c>:.:orders</c> is <c>orders</c>).</summary>
    public static string Normalize(string subject) => subject.StartsWith(":.:", StringComparison.Ordinal) ? subject[3..] : subject;

    /// <summary>Whether a subject belongs to what a prefix asks for; <c>:*:</c> asks in every context.</summary>
    public static bool Matches(string subject, string? prefix)
    {
        if (prefix is null or Every)
            return true;
        return prefix.StartsWith(Every, StringComparison.Ordinal)
            ? WithoutContext(subject).StartsWith(prefix[Every.Length..], StringComparison.Ordinal)
            : Of(subject) == Of(prefix) && subject.StartsWith(Normalize(prefix), StringComparison.Ordinal);
    }

    private static string WithoutContext(string subject) => Of(subject) == Default ? subject : subject[(subject.IndexOf(':', 1) + 1)..];
}
