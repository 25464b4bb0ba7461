using System.Reflection;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks;

/// <summary>What the build of this program knew: where the repository is and which package versions it uses.</summary>
internal static class BuildFacts
{
    private static readonly ILookup<string, string?> Facts = typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToLookup(fact => fact.Key, fact => fact.Value);

    /// <summary>The root of the repository.</summary>
    public static string Repository => Find("RepositoryDirectory");

    /// <summary>The version of a package that Directory.Packages.props states.</summary>
    /// <exception cref="LineageException">It states none.</exception>
    public static string VersionOf(string package) => Find(package);

    private static string Find(string key) => Facts[key].FirstOrDefault()
        ?? throw new LineageException($"'{key}' is not known", typeof(BuildFacts).Assembly.Location, "State it in Directory.Packages.props and build again.");
}
