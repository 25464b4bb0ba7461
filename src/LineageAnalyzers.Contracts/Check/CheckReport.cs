using LineageAnalyzers.Contracts.Check.Suppressions;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>How bad a finding is.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing; says what was not checked.</summary>
    Note,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Breaks something.</summary>
    Error,
}

/// <summary>What a check found.</summary>
/// <param name="Findings">The findings: the worst first, then by project, file and line.</param>
/// <param name="Checked">How many contracts (project, subject, direction and record type) were compared with something.</param>
public sealed record CheckReport(IReadOnlyList<Finding> Findings, int Checked)
{
    /// <summary>Consumers that may read any of the topics, because theirs are not known.</summary>
    public IReadOnlyList<AffectedConsumer> ConsumersOfUnknownTopics { get; init; } = [];

    /// <summary>Findings that somebody decided to live with.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];
}

/// <summary>One thing that a check found.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How bad it is.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>The subject; null where there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>The topic; null where it is not proven.</summary>
    public string? Topic { get; init; }

    /// <summary>The project whose code must change, or that cannot be checked.</summary>
    public required string Project { get; init; }

    /// <summary>What is wrong and what to do, for people.</summary>
    public required string Message { get; init; }

    /// <summary>The field in wire names; null when the whole record is meant.</summary>
    public string? Path { get; init; }

    /// <summary>The source file, relative to the repository's root, with <c>/</c>.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Who is affected.</summary>
    public FindingConsumers Consumers { get; init; } = FindingConsumers.None;
}

/// <summary>The consumers that a change touches.</summary>
/// <param name="Breaks">Those that provably cannot live with it.</param>
/// <param name="Safe">Those that provably can.</param>
/// <param name="Unknown">All others.</param>
public sealed record FindingConsumers(
    IReadOnlyList<AffectedConsumer> Breaks, IReadOnlyList<AffectedConsumer> Safe, IReadOnlyList<AffectedConsumer> Unknown)
{
    /// <summary>No consumer is known.</summary>
    public static FindingConsumers None { get; } = new([], [], []);

    /// <summary>A sentence for a change that is refused although everybody who is known can live with it; empty where that is not proven.</summary>
    internal string WordsIfNobodyBreaks => (Breaks.Count, Unknown.Count, Safe.Count) switch
    {
        (0, 0, 1) => " It breaks no consumer that is known: the one is safe.",
        (0, 0, > 1) => $" It breaks no consumer that is known: all {Safe.Count} are safe.",
        _ => "",
    };

    /// <summary>Whether no consumer is known.</summary>
    public bool IsEmpty => Breaks.Count == 0 && Safe.Count == 0 && Unknown.Count == 0;
}

/// <summary>A consumer and why it stands where it does.</summary>
/// <param name="Project">The project.</param>
/// <param name="Field">The field that decides; null when none does.</param>
/// <param name="File">The file that reads it, or that consumes the topic.</param>
/// <param name="Line">The line there, counted from 1.</param>
/// <param name="Why">The reason, as words that go after the project's name.</param>
public sealed record AffectedConsumer(string Project, string? Field, string? File, int? Line, string Why)
{
    /// <summary><c>billing (src/OrderHandler.cs:41) reads 'customer.email', which is removed</c></summary>
    public override string ToString() => File is null ? $"{Project} {Why}" : $"{Project} ({File}:{Line}) {Why}";
}
