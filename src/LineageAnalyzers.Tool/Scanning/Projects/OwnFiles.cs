namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>The files that belong to a project because they lie below it.</summary>
internal static class OwnFiles
{
    /// <summary>The pattern of sources.</summary>
    public const string Sources = "*.cs";

    /// <summary>What the names of Avro schemas end with.</summary>
    public const string SchemaExtension = ".avsc";

    /// <summary>The pattern of Avro schemas.</summary>
    public const string Schemas = "*" + SchemaExtension;

    /// <summary>Every file of a pattern below a project's folder but those of a project further down and those that builds wrote.</summary>
    public static IEnumerable<string> Of(string projectFolder, string pattern) =>
        FolderWalk.Folders(projectFolder, inner => !IsPassedOver(projectFolder, inner)).SelectMany(folder => FolderWalk.Files(folder, pattern));

    // Builds write beside the project file; a folder "bin" or "obj" further down is one that somebody named so.
    private static bool IsPassedOver(string projectFolder, string inner) =>
        (Path.GetDirectoryName(inner) == projectFolder ? FolderWalk.IsOutput(inner) : Path.GetFileName(inner) == "node_modules")
        || FolderWalk.Files(inner, "*.csproj").Any();
}
