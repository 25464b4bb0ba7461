namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Brings the paths of both sides to the same root, since files are matched by the path that others import them by.</summary>
internal static class BufPaths
{
    /// <summary>Both sets with paths from their roots.</summary>
    public static (IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> After) Align(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, IReadOnlyList<string> roots)
    {
        (before, after) = (WithoutRoots(before, roots), WithoutRoots(after, roots));
        if (before.Keys.Any(after.ContainsKey))
            return (before, after);

        // A module whose root moved: all of one side lies in a folder that the other does not have.
        if (WithoutFolder(before) is { } older && older.Keys.Any(after.ContainsKey))
            return (older, after);
        return WithoutFolder(after) is { } newer && newer.Keys.Any(before.ContainsKey) ? (before, newer) : (before, after);
    }

    private static IReadOnlyDictionary<string, string> WithoutRoots(IReadOnlyDictionary<string, string> files, IReadOnlyList<string> roots)
    {
        if (roots.Count == 0)
            return files;
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var root = roots.FirstOrDefault(root => file.Key.StartsWith($"{root}/", StringComparison.Ordinal));
            result[root is null ? file.Key : file.Key.Substring(root.Length + 1)] = file.Value;
        }

        return result;
    }

    private static Dictionary<string, string>? WithoutFolder(IReadOnlyDictionary<string, string> files)
    {
        if (files.Count == 0)
            return null;
        var slash = files.Keys.First().IndexOf('/');
        var folder = slash < 0 ? "" : files.Keys.First().Substring(0, slash + 1);
        return folder.Length == 0 || !files.Keys.All(path => path.StartsWith(folder, StringComparison.Ordinal))
            ? null
            : files.ToDictionary(file => file.Key.Substring(folder.Length), file => file.Value, StringComparer.Ordinal);
    }
}
