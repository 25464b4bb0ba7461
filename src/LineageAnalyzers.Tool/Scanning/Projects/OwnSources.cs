namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>The C# files that belong to a project because they lie below it.</summary>
internal static class OwnSources
{
    /// <summary>Every <c>*.cs</c> below a project's folder but those of a project further down and those that builds wrote.</summary>
    public static IEnumerable<string> Of(string projectFolder) =>
        FolderWalk.Folders(projectFolder, inner => !IsPassedOver(projectFolder, inner)).SelectMany(folder => FolderWalk.Files(folder, "*.cs"));

    // Builds write beside the project file; a folder "bin" or "obj" further down is one that somebody named so.
    private static bool IsPassedOver(string projectFolder, string inner) =>
        (Path.GetDirectoryName(inner) == projectFolder ? FolderWalk.IsOutput(inner) : Path.GetFileName(inner) == "node_modules")
        || FolderWalk.Files(inner, "*.csproj").Any();
}
