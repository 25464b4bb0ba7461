namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>One project to scan.</summary>
/// <param name="Name">The project file's name without extension, or the folder's where there is no project.</param>
/// <param name="File">The absolute path of the project file; null for a folder that has none.</param>
/// <param name="Folder">The absolute path of its folder.</param>
/// <param name="Root">The absolute path of its repository, or of what was asked for where it lies in none.</param>
internal sealed record ScanTarget(string Name, string? File, string Folder, string Root)
{
    /// <summary>The project file at a path.</summary>
    /// <param name="asked">The folder that stands for the repository where there is none.</param>
    public static ScanTarget OfProject(string file, string asked)
    {
        var folder = Path.GetDirectoryName(file)!;
        return new ScanTarget(Path.GetFileNameWithoutExtension(file), file, folder, RepositoryRoot.Above(folder) ?? asked);
    }

    /// <summary>The C# files below a folder, as one project.</summary>
    public static ScanTarget OfFolder(string folder)
    {
        var name = Path.GetFileName(folder);
        return new ScanTarget(name.Length == 0 ? "root" : name, null, folder, RepositoryRoot.Above(folder) ?? folder);
    }

    /// <summary>The project file, or the folder, below the root and with <c>/</c>; of one elsewhere the name alone.</summary>
    public string DisplayPath => RepositoryRoot.Relative(Root, File ?? Folder) ?? Path.GetFileName(File ?? Folder);
}
