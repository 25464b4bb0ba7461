using System.Collections.Immutable;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>
/// Reads a package that a scanned project makes as that project. A repository may hand its shared code from project to project by a feed of its own; the
/// sources beside are the best that a scan can know of such a package.
/// </summary>
internal static class PackagesOfProjects
{
    /// <summary>The projects, with references to the scanned projects whose packages they use, and a note for each.</summary>
    /// <param name="projects">The projects by the absolute paths of their files.</param>
    public static Dictionary<string, CSharpProject> Resolve(IReadOnlyDictionary<string, CSharpProject> projects)
    {
        var makers = projects.Values
            .Where(project => project is { IsTest: false, Target.File: not null })
            .ToLookup(project => project.AssemblyName, StringComparer.OrdinalIgnoreCase);
        return projects.ToDictionary(pair => pair.Key, pair => WithMakers(pair.Value, makers), StringComparer.Ordinal);
    }

    private static CSharpProject WithMakers(CSharpProject project, ILookup<string, CSharpProject> makers)
    {
        // Two projects of one name: which of them made the package is not known.
        var made = project.Packages
            .Where(package => makers[package].Count() == 1)
            .Select(package => makers[package].Single())
            .Where(maker => maker.Target.File != project.Target.File && !project.References.Contains(maker.Target.File!))
            .ToImmutableArray();
        return made.IsEmpty ? project : project with
        {
            References = [.. project.References, .. made.Select(maker => maker.Target.File!)],
            Notes = [.. project.Notes, .. made.Select(maker => $"{project.Target.DisplayPath}: the package {maker.AssemblyName} is read from the project {maker.Target.DisplayPath}, which may be newer or older than the package")],
        };
    }
}
