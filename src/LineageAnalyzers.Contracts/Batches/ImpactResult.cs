using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Who can live with a change.</summary>
internal sealed record ImpactResult
{
    /// <summary>Whether a registry would take the new schema.</summary>
    public bool IsCompatible { get; init; }

    /// <summary>The consumers in the order of the question.</summary>
    public IReadOnlyList<JudgedConsumer> Consumers { get; init; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public string? Error { get; init; }

    /// <summary>No answer.</summary>
    public static ImpactResult Failed(string error) => new() { Error = error };
}

/// <summary>A consumer and its verdict.</summary>
internal sealed record JudgedConsumer(string Project, ReaderVerdict Verdict);
