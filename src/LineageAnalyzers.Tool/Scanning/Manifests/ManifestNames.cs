using System.Security.Cryptography;
using System.Text;

namespace LineageAnalyzers.Tool.Scanning.Manifests;

/// <summary>Names of manifest files: the project's, and where several projects have one name, a mark of each one's path with it.</summary>
internal static class ManifestNames
{
    private const string Extension = ".lineage.json";

    /// <summary>A name for each project, in their order. Names that differ by case alone would be one file on some machines, so they count as equal.</summary>
    /// <param name="projects">The names and the paths, relative to the repository's root.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Name, string Path)> projects)
    {
        var counts = projects.CountBy(project => project.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. projects.Select(project => counts[project.Name] == 1 ? project.Name + Extension : $"{project.Name}.{Mark(project.Path)}{Extension}")];
    }

    private static string Mark(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 4));
}
