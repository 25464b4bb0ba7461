using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>Finds the projects that the paths of a command line mean.</summary>
internal static class ProjectSearch
{
    private const string ProjectPattern = "*.csproj";

    /// <summary>Every project once, in ordinal order of the paths.</summary>
    /// <param name="failed">Told of a folder that cannot be listed; the search goes on beside it.</param>
    /// <exception cref="LineageException">A path does not exist, is nothing that can be scanned, or holds no C#.</exception>
    public static async Task<IReadOnlyList<ScanTarget>> FindAsync(
        IEnumerable<string> paths, Action<LineageException> failed, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, ScanTarget>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var target in await OfAsync(path, Path.GetFullPath(path), failed, cancellationToken))
                found.TryAdd(target.File ?? target.Folder, target);
        }

        return [.. found.Values];
    }

    private static async Task<IEnumerable<ScanTarget>> OfAsync(
        string given, string path, Action<LineageException> failed, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            return Below(given, Path.TrimEndingDirectorySeparator(path), failed);
        if (!File.Exists(path))
            throw new LineageException("there is no such file or folder", given, "Correct the path.");
        var folder = Path.GetDirectoryName(path)!;
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csproj" => [ScanTarget.OfProject(path, folder)],
            ".sln" or ".slnx" => (await SolutionProjects.OfAsync(path, cancellationToken)).Select(project => ScanTarget.OfProject(project, folder)),
            _ => throw new LineageException("this is neither a folder, a C# project nor a solution", given, "Give a folder, a .csproj, a .sln or a .slnx."),
        };
    }

    private static List<ScanTarget> Below(string given, string folder, Action<LineageException> failed)
    {
        var projects = new List<ScanTarget>();
        var hasSources = false;
        foreach (var inner in FolderWalk.Folders(folder, static inner => !FolderWalk.IsOutput(inner), failed))
        {
            projects.AddRange(FolderWalk.Files(inner, ProjectPattern).Select(file => ScanTarget.OfProject(file, folder)));
            hasSources = hasSources || FolderWalk.Files(inner, "*.cs").Any();
        }

        if (projects.Count > 0)
            return projects;
        if (!hasSources)
            throw new LineageException("there is no C# here", given, "Give a folder that holds C# projects or files.");
        return [ScanTarget.OfFolder(folder)];
    }
}
