using LineageAnalyzers.Tool.Failures;
using LineageAnalyzers.Tool.Scanning;

namespace LineageAnalyzers.Tool.Output.Scanning;

/// <summary>What went wrong in single projects, on stderr: the scan of the others went on.</summary>
internal static class ScanMessages
{
    public static void Write(ScanResult result, TextWriter error)
    {
        foreach (var warning in result.Projects.SelectMany(project => project.Warnings).Distinct())
            error.WriteLine($"lineage: warning: {Credentials.Remove(warning.ReplaceLineEndings(" "))}");
        foreach (var failure in result.Failures)
            error.WriteLine(FailureMessage.Of(failure.Reason));
        if (!result.Failures.IsEmpty)
            error.WriteLine($"lineage: not scanned: {string.Join(", ", result.Failures.Select(failure => failure.Path))}");
    }
}
