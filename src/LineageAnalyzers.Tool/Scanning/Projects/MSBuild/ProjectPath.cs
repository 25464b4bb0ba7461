namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>Paths as project files write them: with either slash, on every machine.</summary>
internal static class ProjectPath
{
    /// <summary>The absolute path with this machine's separators.</summary>
    public static string Full(string folder, string path) => Path.GetFullPath(Slashes(Escapes.Remove(path.Trim())), folder);

    /// <summary>The path with <c>/</c>.</summary>
    public static string Slashes(string path) => path.Replace('\\', '/');

    /// <summary>The nearest folder at or above that holds this file; null without one, or where the repository ends before.</summary>
    public static string? FolderWithFileAbove(string folder, string file)
    {
        for (var current = Path.TrimEndingDirectorySeparator(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            if (File.Exists(Path.Combine(current, Slashes(file))))
                return current;
            // What lies above the repository is the machine's, and would make the answer differ from one to the next.
            if (RepositoryRoot.Above(current) == current)
                return null;
        }

        return null;
    }
}
