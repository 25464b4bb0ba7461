namespace LineageAnalyzers.Benchmarks.Compiling;

/// <summary>One way to compile a project.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Analyzers">The analyzers that are installed.</param>
/// <param name="WithSdk">Whether those that the SDK brings run, too.</param>
internal sealed record Variant(string Name, AnalyzerSet Analyzers, bool WithSdk)
{
    /// <summary>No analyzer at all: what every other one is compared with.</summary>
    public static Variant Bare { get; } = new("no analyzers", AnalyzerSet.None, WithSdk: false);

    /// <summary>A project as <c>dotnet new</c> makes it.</summary>
    public static Variant Sdk { get; } = new("SDK's own analyzers", AnalyzerSet.None, WithSdk: true);

    /// <summary>An analyzer and a generator that do nothing.</summary>
    public static Variant Idle { get; } = new("analyzer that does nothing", AnalyzerSet.Idle, WithSdk: false);

    /// <summary>Ours alone.</summary>
    public static Variant Lineage { get; } = new("LineageAnalyzers", AnalyzerSet.Lineage, WithSdk: false);

    /// <summary>All of them, in the order in which each round runs them.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        Bare,
        Idle,
        Lineage,
        new("Roslynator", AnalyzerSet.Roslynator, WithSdk: false),
        new("Meziantou", AnalyzerSet.Meziantou, WithSdk: false),
        new("Sonar", AnalyzerSet.Sonar, WithSdk: false),
        Sdk,
        new("SDK's own + LineageAnalyzers", AnalyzerSet.Lineage, WithSdk: true),
    ];

    /// <summary>None, one that does nothing, and ours.</summary>
    public static IReadOnlyList<Variant> Ours { get; } = [Bare, Idle, Lineage];

    /// <summary>The variant that its cost is compared with: the same without the installed analyzers.</summary>
    public Variant Base => WithSdk && Analyzers != AnalyzerSet.None ? Sdk : Bare;
}
