using LineageAnalyzers.Benchmarks.Processes;

namespace LineageAnalyzers.Benchmarks.Reporting;

/// <summary>The version of the .NET SDK that compiles the measured projects.</summary>
internal static class SdkVersion
{
    private static readonly Lazy<string> Asked = new(() => ChildProcess.Output(BuildFacts.Repository, "--version").Trim());

    /// <summary>The version.</summary>
    public static string Text => Asked.Value;
}
