using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Processes;

/// <summary>The command <c>lineage</c> as its package has it.</summary>
internal static class PublishedTool
{
    /// <summary>Publishes the command into a folder; gives the assembly that <c>dotnet</c> starts.</summary>
    /// <exception cref="LineageException">It does not build.</exception>
    public static string In(string folder)
    {
        ChildProcess.Output(
            BuildFacts.Repository, "publish", "src/LineageAnalyzers.Tool/LineageAnalyzers.Tool.csproj", "-c", "Release", "-p:UseAppHost=false", "-o", folder,
            "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return Path.Combine(folder, "lineage.dll");
    }
}
