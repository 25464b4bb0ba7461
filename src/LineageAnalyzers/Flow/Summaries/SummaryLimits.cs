namespace LineageAnalyzers.Flow.Summaries;

/// <summary>How much an assembly may spend on telling of its methods.</summary>
/// <param name="Steps">The steps of the flow engine.</param>
/// <param name="Share">The share of the text of the source files that may be read, as one part in so many; 1 for all of it.</param>
internal sealed record SummaryLimits(int Steps, int Share)
{
    /// <summary>For a project that works with records: all of it, as long as that is not out of proportion.</summary>
    public static SummaryLimits WithClient { get; } = new(400_000, 1);

    /// <summary>For a project without a client, which may or may not be used by one that has one: what cannot be felt.</summary>
    public static SummaryLimits WithoutClient { get; } = new(20_000, 100);

    /// <summary>The longest text of a single method.</summary>
    public const int CharactersOfMethod = 6_000;

    /// <summary>The steps for a single method.</summary>
    public const int StepsOfMethod = 20_000;

    /// <summary>The characters of all that is told.</summary>
    public const int CharactersOfAll = 256_000;
}
