using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>
/// Lists what a person wrote below a folder: not what builds and package managers put there, nothing hidden, and nothing behind a link, which
/// could lead back up.
/// </summary>
internal static class FolderWalk
{
    private static readonly string[] NeverSources = ["bin", "obj", "node_modules"];

    /// <summary>The folder and every folder below it that may hold sources, in ordinal order.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="enters">Whether to go into a folder.</param>
    /// <exception cref="LineageException">A folder cannot be listed.</exception>
    public static IEnumerable<string> Folders(string folder, Func<string, bool> enters)
    {
        yield return folder;
        foreach (var inner in List(folder, static path => new DirectoryInfo(path).EnumerateDirectories()))
        {
            if (inner.Name.StartsWith('.') || inner.LinkTarget is not null || !enters(inner.FullName))
                continue;
            foreach (var below in Folders(inner.FullName, enters))
                yield return below;
        }
    }

    /// <summary>The files of one folder that match a pattern, in ordinal order.</summary>
    /// <exception cref="LineageException">The folder cannot be listed.</exception>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        List(folder, path => new DirectoryInfo(path).EnumerateFiles(pattern)).Select(file => file.FullName);

    /// <summary>Whether a folder is the output of builds or of a package manager, by its name and by what it holds.</summary>
    public static bool IsOutput(string folder)
    {
        var name = Path.GetFileName(folder);
        return NeverSources.Contains(name, StringComparer.OrdinalIgnoreCase) || (name == "artifacts" && HoldsOutput(folder));
    }

    // "artifacts" is where a build with UseArtifactsOutput writes, but also a word that a namespace may have.
    private static bool HoldsOutput(string folder) =>
        Directory.Exists(Path.Combine(folder, "bin")) || Directory.Exists(Path.Combine(folder, "obj")) || Directory.Exists(Path.Combine(folder, "package"));

    private static List<T> List<T>(string folder, Func<string, IEnumerable<T>> list) where T : FileSystemInfo
    {
        try
        {
            return [.. list(folder).OrderBy(item => item.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException("a folder cannot be listed", folder, $"Check its rights: {exception.Message}", exception);
        }
    }
}
