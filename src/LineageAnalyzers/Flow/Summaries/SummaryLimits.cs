namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// How much an assembly may spend on telling of its methods. To read a method is to bind it a second time, so the text that is read is what it costs.
/// </summary>
/// <param name="Steps">The steps of the flow engine.</param>
/// <param name="Share">The share of the text of the source files that may be read, as one part in so many.</param>
/// <param name="Least">The characters that may be read in any case.</param>
/// <param name="KnowsServices">Whether it is worth to look in the whole project for what a container gives.</param>
internal sealed record SummaryLimits(int Steps, int Share, int Least, bool KnowsServices)
{
    /// <summary>For a project that asks for it: all of its methods, as long as that is not out of all proportion.</summary>
    public static SummaryLimits Asked { get; } = new(400_000, 1, 0, KnowsServices: true);

    /// <summary>For a project that works with records.</summary>
    public static SummaryLimits Felt { get; } = new(100_000, 25, 40_000, KnowsServices: true);

    /// <summary>For a project that only describes data which may be in a record somewhere.</summary>
    public static SummaryLimits Unfelt { get; } = new(10_000, 200, 10_000, KnowsServices: false);

    /// <summary>The longest text of a single method.</summary>
    public const int CharactersOfMethod = 6_000;

    /// <summary>The steps for a single method.</summary>
    public const int StepsOfMethod = 20_000;

    /// <summary>The characters of all that is told.</summary>
    public const int CharactersOfAll = 256_000;
}
