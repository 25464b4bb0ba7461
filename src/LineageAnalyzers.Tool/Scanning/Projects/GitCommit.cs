namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>Reads which commit a repository has checked out, as the .NET SDK writes it into an assembly; without git.</summary>
internal static class GitCommit
{
    private const string Link = "gitdir:";
    private const string Reference = "ref:";

    /// <summary>The full hash; null when the root has no git folder, no commit yet, or one that cannot be read.</summary>
    public static string? Of(string root)
    {
        try
        {
            return Folder(root) is { } folder ? Resolve(folder, File.ReadAllText(Path.Combine(folder, "HEAD")).Trim()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The commit is a courtesy: the manifest is right without it.
            return null;
        }
    }

    /// <summary>The git folder: <c>.git</c> itself, or where the file of that name in a work tree or submodule points.</summary>
    private static string? Folder(string root)
    {
        var git = Path.Combine(root, ".git");
        if (Directory.Exists(git))
            return git;
        if (!File.Exists(git) || File.ReadAllText(git).Trim() is not { } text || !text.StartsWith(Link, StringComparison.Ordinal))
            return null;
        return Path.GetFullPath(text[Link.Length..].Trim(), root);
    }

    private static string? Resolve(string folder, string head)
    {
        if (!head.StartsWith(Reference, StringComparison.Ordinal))
            return Hash(head);
        var name = head[Reference.Length..].Trim();
        // A work tree has a HEAD of its own and shares the branches.
        var common = Path.Combine(folder, "commondir");
        foreach (var home in File.Exists(common) ? (string[])[folder, Path.GetFullPath(File.ReadAllText(common).Trim(), folder)] : [folder])
        {
            var loose = Path.Combine(home, name);
            if (File.Exists(loose))
                return Hash(File.ReadAllText(loose).Trim());
            var packed = Path.Combine(home, "packed-refs");
            if (File.Exists(packed) && File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + name, StringComparison.Ordinal)) is { } line)
                return Hash(line.Split(' ')[0]);
        }

        return null;
    }

    private static string? Hash(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower) ? text : null;
}
