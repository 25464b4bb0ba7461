namespace LineageAnalyzers.Tool.Scanning;

/// <summary>What to scan and where to write.</summary>
/// <param name="Paths">Folders, projects and solutions, as given.</param>
/// <param name="Output">The folder for the manifests, as given.</param>
/// <param name="Configuration">The build configuration to read the projects for.</param>
internal sealed record ScanOptions(IReadOnlyList<string> Paths, string Output, string Configuration);
