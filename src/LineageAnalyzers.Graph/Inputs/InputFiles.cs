namespace LineageAnalyzers.Graph.Inputs;

/// <summary>Which files the inputs of a command line name.</summary>
public static class InputFiles
{
    private const string ManifestPattern = "*.lineage.json";

    // "obj" holds copies that may be older than the ones beside the assembly; a hidden folder is not the user's.
    private static readonly string[] PassedOver = ["obj", "node_modules"];

    /// <summary>
    /// Every file to read, in a stable order: files as they are named, for a folder each <c>*.lineage.json</c> below it in ordinal order.
    /// </summary>
    /// <exception cref="InputException">An input does not exist, or a folder holds no manifest or cannot be listed.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> inputs)
    {
        var files = new List<string>();
        foreach (var input in inputs)
        {
            if (File.Exists(input))
                files.Add(input);
            else if (Directory.Exists(input))
                files.AddRange(Below(input));
            else
                throw new InputException("there is no such file or folder", input, "Correct the path.");
        }

        return files;
    }

    private static List<string> Below(string folder)
    {
        var found = new List<string>();
        try
        {
            Collect(folder, found);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new InputException("a folder cannot be listed", folder, $"Check its rights: {exception.Message}", exception);
        }

        if (found.Count == 0)
        {
            throw new InputException(
                $"the folder holds no {ManifestPattern}", folder, "Build the projects with the package LineageAnalyzers, or run 'lineage scan' first.");
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(string folder, List<string> found)
    {
        found.AddRange(Directory.EnumerateFiles(folder, ManifestPattern));
        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories())
        {
            // A link could lead back up.
            if (inner.LinkTarget is null && !inner.Name.StartsWith('.') && !PassedOver.Contains(inner.Name))
                Collect(Path.Combine(folder, inner.Name), found);
        }
    }
}
