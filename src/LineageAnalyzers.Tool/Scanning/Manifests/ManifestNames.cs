using System.Security.Cryptography;
using System.Text;

namespace LineageAnalyzers.Tool.Scanning.Manifests;

/// <summary>Names of manifest files: the project's, and where several projects have one name, a mark of each one's path with it.</summary>
internal static class ManifestNames
{
    private const string Extension = ".lineage.json";

    /// <summary>
    /// A name for each manifest, in their order. Names that differ by case alone would be one file on some machines, so they count as equal.
    /// </summary>
    /// <param name="manifests">The projects' names, their paths relative to the repository's root, and the target frameworks.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Name, string Path, string? Framework)> manifests)
    {
        var byName = manifests.ToLookup(manifest => manifest.Name, StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. manifests.Select(manifest => Free(Name(manifest, [.. byName[manifest.Name]]), taken) + Extension)];
    }

    private static string Name((string Name, string Path, string? Framework) manifest, List<(string Name, string Path, string? Framework)> others)
    {
        var mark = others.DistinctBy(other => other.Path).Count() > 1 ? "." + Mark(manifest.Path) : "";
        var isOneOfSeveral = manifest.Framework is not null && others.Count(other => other.Path == manifest.Path) > 1;
        return manifest.Name + mark + (isOneOfSeveral ? "." + manifest.Framework : "");
    }

    /// <summary>The name, with a number where it is taken: two roots may hold the same path.</summary>
    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name}.{number}";
        return free;
    }

    private static string Mark(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 4));
}
