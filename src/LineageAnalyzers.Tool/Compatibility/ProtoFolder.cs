using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Compatibility;

/// <summary>The <c>.proto</c> files of a folder, or one file.</summary>
internal static class ProtoFolder
{
    /// <summary>The texts by their paths from the folder, with <c>/</c>; a single file goes by its name.</summary>
    /// <exception cref="LineageException">There is no such file or folder, or none of its files is a <c>.proto</c>.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path)
    {
        if (File.Exists(path))
            return new Dictionary<string, string>(StringComparer.Ordinal) { [Path.GetFileName(path)] = File.ReadAllText(path) };
        if (!Directory.Exists(path))
            throw new LineageException("there is no such file or folder", path, "Check the path.");
        var files = Directory.EnumerateFiles(path, "*.proto", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(path, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return files.Count > 0 ? files : throw new LineageException("the folder has no .proto files", path, "Check the path.");
    }
}
