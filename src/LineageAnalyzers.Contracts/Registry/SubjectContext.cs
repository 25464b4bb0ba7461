namespace LineageAnalyzers.Contracts.Registry;

/// <summary>The context of a subject: <c>:.name:subject</c>. Ids are counted in each context on its own.</summary>
internal static class SubjectContext
{
    /// <summary>The context of subjects that name none.</summary>
    public const string Default = ".";

    private const string Every = ":*:";

    /// <summary>The context, for example <c>.staging</c>.</summary>
    public static string Of(string? subject)
    {
        if (subject is null || !IsQualified(subject))
            return Default;
        var end = subject.IndexOf(':', 1);
        return end < 0 ? subject[1..] : subject[1..end];
    }

    /// <summary>Whether a subject names its context.</summary>
    public static bool IsQualified(string subject) => subject.StartsWith(":.", StringComparison.Ordinal);

    /// <summary>A name as a subject of a context writes it: relative to that context, unless it names one itself.</summary>
    public static string Qualify(string context, string subject) => context == Default || IsQualified(subject) ? subject : $":{context}:{subject}";

    /// <summary>A subject of a context as it is called inside of that; one of another context keeps its whole name.</summary>
    public static string Relative(string context, string subject) => IsQualified(subject) && Of(subject) == context ? WithoutContext(subject) : subject;

    /// <summary>The subject's name when it lies in the default context and says so (<c>:.:orders</c> is <c>orders</c>).</summary>
    public static string Normalize(string subject) => subject.StartsWith(":.:", StringComparison.Ordinal) ? subject[3..] : subject;

    /// <summary>The context that somebody names, with or without its dot.</summary>
    /// <exception cref="RegistryException">This is no name of a context.</exception>
    public static string Parse(string name)
    {
        if (name.Trim('.').Length == 0 && name != Default)
            throw new RegistryException($"'{name}' is no context of a registry. Give its name, for example .staging.");
        return name.AsSpan().IndexOfAny(":/?#*") >= 0
            ? throw new RegistryException($"'{name}' is no context of a registry: its name has no ':', '/', '?', '#' or '*'. Give it as the registry lists it, for example .staging.")
            : name[0] == '.' ? name : $".{name}";
    }

    /// <summary>The name without its context.</summary>
    public static string WithoutContext(string subject) => IsQualified(subject) ? subject[(subject.IndexOf(':', 1) is var end and >= 0 ? end + 1 : subject.Length)..] : subject;

    /// <summary>Whether a subject belongs to what a prefix asks for; <c>:*:</c> asks in every context.</summary>
    public static bool Matches(string subject, string? prefix)
    {
        if (prefix is null or Every)
            return true;
        return prefix.StartsWith(Every, StringComparison.Ordinal)
            ? WithoutContext(subject).StartsWith(prefix[Every.Length..], StringComparison.Ordinal)
            : Of(subject) == Of(prefix) && subject.StartsWith(Normalize(prefix), StringComparison.Ordinal);
    }
}
