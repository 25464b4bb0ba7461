namespace LineageAnalyzers.Benchmarks.Compiling;

/// <summary>A set of analyzers that a user may install.</summary>
internal enum AnalyzerSet
{
    /// <summary>None but those that the SDK brings.</summary>
    None,

    /// <summary>An analyzer and a generator that do nothing: what the compiler needs to run any.</summary>
    Idle,

    /// <summary>Ours: analyzers, code fixes and the generator of the manifest.</summary>
    Lineage,

    /// <summary>Roslynator.Analyzers</summary>
    Roslynator,

    /// <summary>Meziantou.Analyzer</summary>
    Meziantou,

    /// <summary>SonarAnalyzer.CSharp</summary>
    Sonar,
}
