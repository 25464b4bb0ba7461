using System.Collections.Immutable;

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
        Sources = Files(target, OwnFiles.Sources),
        SettingsFiles = [.. ProjectReader.SettingsFilesOf(target.Folder).Distinct().Order(StringComparer.Ordinal)],
        SchemaFiles = Files(target, OwnFiles.Schemas),
    };

    private static ImmutableArray<string> Files(ScanTarget target, string pattern) =>
        [.. FolderWalk.Folders(target.Folder, static inner => !FolderWalk.IsOutput(inner)).SelectMany(folder => FolderWalk.Files(folder, pattern)).Order(StringComparer.Ordinal)];
}
