namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>A folder with C# files and no project file: what a build of it would say is not known, so it is read as generously as possible.</summary>
internal static class FolderProject
{
    /// <summary>All C# files below the folder, for the newest language and framework.</summary>
    /// <exception cref="Model.LineageException">A folder cannot be listed.</exception>
    public static CSharpProject Read(ScanTarget target) => new()
    {
        Target = target,
        AssemblyName = target.Name,
        GlobalUsings = [.. SdkDefaults.BaseUsings.Select(name => $"global using global::{name};")],
        Sources = [.. FolderWalk.Folders(target.Folder, static inner => !FolderWalk.IsOutput(inner)).SelectMany(folder => FolderWalk.Files(folder, "*.cs")).Order(StringComparer.Ordinal)],
        SettingsFiles = [.. ProjectReader.SettingsFilesOf(target.Folder).Distinct().Order(StringComparer.Ordinal)],
    };
}
