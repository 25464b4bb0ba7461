using System.Collections.Immutable;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Tool.Scanning.Projects;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>The scanned projects that use another one. Tests are left out: they give the code that they test values of their own.</summary>
internal sealed class ProjectUsers
{
    private readonly ILookup<string, ProjectUser> _byUsed;

    /// <param name="compilations">The scanned projects with their compilations.</param>
    /// <param name="graph">Who references whom.</param>
    public ProjectUsers(IReadOnlyList<(ParsedProject Project, Compilation Compilation)> compilations, ReferenceGraph graph) => _byUsed = compilations
        .Where(user => user.Project.Project is { IsTest: false, Target.File: not null })
        .SelectMany(user => graph.Closure(user.Project.Project.Target.File!).Select(used => (used, user)))
        .ToLookup(
            pair => pair.used,
            pair => new ProjectUser(pair.user.Compilation, pair.user.Project.Settings),
            StringComparer.Ordinal);

    /// <summary>The users of a project; thread-safe.</summary>
    public ImmutableArray<ProjectUser> Of(ParsedProject project) => project.Project.Target.File is { } file ? [.. _byUsed[file]] : [];
}
