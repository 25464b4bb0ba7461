using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Scanning;

/// <summary>What a scan did.</summary>
/// <param name="Projects">The projects with a manifest, in ordinal order of their paths.</param>
/// <param name="Failures">The projects without one, in ordinal order of their paths.</param>
internal sealed record ScanResult(ImmutableArray<ScannedProject> Projects, ImmutableArray<ScanFailure> Failures)
{
    /// <summary>Every endpoint of every project.</summary>
    public IEnumerable<Endpoint> Endpoints => Projects.SelectMany(project => project.Manifest.Endpoints);
}

/// <summary>A project with its manifest.</summary>
/// <param name="Path">The project file, or the folder without one, relative to the repository's root.</param>
/// <param name="File">The manifest's file.</param>
/// <param name="Manifest">Its content.</param>
/// <param name="Warnings">What could not be read, each with its place.</param>
internal sealed record ScannedProject(string Path, string File, Manifest Manifest, ImmutableArray<string> Warnings)
{
    /// <summary>Whether a topic is known: by one name, by all its names, by its names in some environments, or by a pattern.</summary>
    public static bool IsResolved(ResolvedName topic) => topic.Pattern is not null || topic.ProvenNames.Any();
}

/// <summary>A project that has no manifest, and why.</summary>
/// <param name="Path">The project file, or the folder without one, relative to the repository's root.</param>
/// <param name="Reason">What went wrong.</param>
internal sealed record ScanFailure(string Path, Exception Reason)
{
    /// <summary>A folder in which there may be projects that nobody knows of.</summary>
    public static ScanFailure OfFolder(LineageException exception) => new(exception.Where, exception);
}
