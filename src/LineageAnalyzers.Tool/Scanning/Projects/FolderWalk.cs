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
    /// <param name="failed">Told of a folder that cannot be listed, which is then passed over; without it the walk ends there.</param>
    /// <exception cref="LineageException">A folder cannot be listed, and nobody wants to be told.</exception>
    public static IEnumerable<string> Folders(string folder, Func<string, bool> enters, Action<LineageException>? failed = null)
    {
        List<DirectoryInfo> inside;
        try
        {
            inside = List(folder, static path => new DirectoryInfo(path).EnumerateDirectories());
        }
        catch (LineageException exception) when (failed is not null)
        {
            failed(exception);
            yield break;
        }

        yield return folder;
        foreach (var inner in inside)
        {
            // Put together by hand: .NET leaves FullName empty where a path is too long for the system.
            var path = Path.Combine(folder, inner.Name);
            if (inner.Name.StartsWith('.') || inner.LinkTarget is not null || !enters(path))
                continue;
            foreach (var below in Folders(path, enters, failed))
                yield return below;
        }
    }

    /// <summary>The files of one folder that match a pattern, in ordinal order.</summary>
    /// <exception cref="LineageException">The folder cannot be listed.</exception>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        List(folder, path => new DirectoryInfo(path).EnumerateFiles(pattern)).Select(file => Path.Combine(folder, file.Name));

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
