namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>Finds the repository that a path lies in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder at or above that holds <c>.git</c>: a folder in a clone, a file in a work tree or submodule; null without one.</summary>
    public static string? Above(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            var git = Path.Combine(current, ".git");
            if (File.Exists(Path.Combine(git, "HEAD")) || File.Exists(git))
                return current;
        }

        return null;
    }

    /// <summary>The path below the root with <c>/</c>; null when it lies elsewhere.</summary>
    public static string? Relative(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative is ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
