namespace LineageAnalyzers.Schemas.Suppressions;

/// <summary>A finding that somebody decided to live with until a day.</summary>
public sealed record Suppression
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The subject that it is meant for; null for every one.</summary>
    public string? Subject { get; init; }

    /// <summary>The topic that it is meant for; null for every one.</summary>
    public string? Topic { get; init; }

    /// <summary>The project that it is meant for; null for every one.</summary>
    public string? Project { get; init; }

    /// <summary>The field that it is meant for, in wire names; null for every one.</summary>
    public string? Path { get; init; }

    /// <summary>Why the finding is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it holds, in UTC.</summary>
    public required DateTime Expires { get; init; }

    /// <summary>The file that it is written in; empty where a text was read.</summary>
    public string File { get; init; } = "";

    /// <summary>The line there, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it means a finding.</summary>
    /// <param name="rule">The finding's rule.</param>
    /// <param name="subject">The subject; null where there is none.</param>
    /// <param name="topic">The topic; null where there is none.</param>
    /// <param name="project">The project.</param>
    /// <param name="path">The field in wire names; null for the whole record.</param>
    public bool Covers(string rule, string? subject, string? topic, string? project, string? path) =>
        Rule == rule && IsOrAny(Subject, subject) && IsOrAny(Topic, topic) && IsOrAny(Project, project) && IsOrAny(Path, path);

    /// <summary>Whether it still holds on a day, in UTC.</summary>
    public bool HoldsOn(DateTime day) => Expires.Date >= day.Date;

    /// <summary>What it means, for messages: <c>LIN2002 of the subject 'orders-value'</c>.</summary>
    public override string ToString()
    {
        var parts = new (string Name, string? Value)[] { ("subject", Subject), ("topic", Topic), ("project", Project), ("field", Path) }
            .Where(part => part.Value is not null)
            .Select(part => $" of the {part.Name} '{part.Value}'");
        return Rule + string.Concat(parts);
    }

    private static bool IsOrAny(string? wanted, string? actual) => wanted is null || wanted == actual;
}
