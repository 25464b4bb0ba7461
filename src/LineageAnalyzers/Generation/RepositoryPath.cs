namespace LineageAnalyzers.Generation;

/// <summary>Paths as a manifest has them: relative to the repository's root, with <c>/</c>.</summary>
internal static class RepositoryPath
{
    /// <summary>The path of a file relative to the root; null when it lies outside.</summary>
    public static string? Relative(string root, string file)
    {
        var folder = Slashes(root).TrimEnd('/') + "/";
        var path = Slashes(file);
        // A drive letter tells Windows, where two spellings of one folder may differ in case.
        var comparison = folder.Length > 1 && folder[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(folder, comparison) ? path.Substring(folder.Length) : null;
    }

    // A backslash is a separator only where paths begin with a drive or a share; elsewhere it is a letter of a name.
    private static string Slashes(string path) =>
        path.Length > 1 && (path[1] == ':' || path[0] == '\\') ? path.Replace('\\', '/') : path;
}
