namespace LineageAnalyzers.Contracts.Check.Suppressions;

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
    public required DateOnly Expires { get; init; }

    /// <summary>Where it is written.</summary>
    public required string File { get; init; }

    /// <summary>The line there, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it means a finding.</summary>
    public bool Covers(Finding finding) =>
        Rule == finding.Rule && IsOrAny(Subject, finding.Subject) && IsOrAny(Topic, finding.Topic) && IsOrAny(Project, finding.Project) && IsOrAny(Path, finding.Path);

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

/// <summary>A finding with the suppression that covers it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">The suppression.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
