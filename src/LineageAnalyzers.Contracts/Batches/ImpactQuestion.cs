namespace LineageAnalyzers.Contracts.Batches;

/// <summary>One line of a batch: which consumers of the old schema cannot live with data of the new one? The members are those of <c>docs/cli.md</c>, section <c>impact</c>.</summary>
internal sealed record ImpactQuestion
{
    /// <summary>The schemas and the mode.</summary>
    public CompatibilityQuestion Change { get; } = new();

    /// <summary>The consumers; null when the line has none.</summary>
    public IReadOnlyList<ImpactConsumer>? Consumers { get; set; }
}

/// <summary>A consumer that was compiled with the old schema.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Reads">The fields that it reads, in wire names.</param>
/// <param name="Whole">Whether it uses the whole record.</param>
internal sealed record ImpactConsumer(string Project, IReadOnlyList<string> Reads, bool Whole);
