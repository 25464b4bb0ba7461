using System.Globalization;
using System.Text.RegularExpressions;
using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Scanning;

/// <summary>
/// Builds a repository with a compiler server of its own, which is warm from the second project on, and tells what the compiler took of it. No program
/// that a user has compiles faster.
/// </summary>
/// <param name="repository">The repository.</param>
internal sealed partial class SourceBuild(RepositoryFolder repository)
{
    /// <summary>Gets the packages that the repository needs.</summary>
    /// <exception cref="LineageException">They cannot be had.</exception>
    public void Restore() => ChildProcess.Output(repository.Root, "restore", repository.Solution, "-nodeReuse:false");

    /// <summary>Compiles every project anew, one after the other; gives the time that the compiler took, on the clock.</summary>
    /// <exception cref="LineageException">A project does not compile.</exception>
    public TimeSpan Compile()
    {
        var output = ChildProcess.Output(
            repository.Root, "build", repository.Solution, "--no-restore", "-t:Rebuild", "-m:1", "-nodeReuse:false", "-p:UseSharedCompilation=true",
            $"-p:SharedCompilationId=lineage-benchmark-{Guid.NewGuid():N}", "-clp:PerformanceSummary", "-v:q");
        return CompilerTime().Match(output) is { Success: true } found
            ? TimeSpan.FromMilliseconds(int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture))
            : throw new LineageException("the build does not say what the compiler took", repository.Solution, "Build it by hand with -clp:PerformanceSummary.");
    }

    [GeneratedRegex(@"^\s*(\d+) ms\s+Csc\s", RegexOptions.Multiline)]
    private static partial Regex CompilerTime();
}
