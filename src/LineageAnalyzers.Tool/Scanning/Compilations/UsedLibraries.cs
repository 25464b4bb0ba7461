using System.Collections.Immutable;
using LineageAnalyzers.StandIns;
using LineageAnalyzers.Tool.Scanning.Projects;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>
/// Tells which libraries a project uses: those it references as packages, and those whose namespaces its text names. A package brings others along,
/// and how a repository states its packages has many forms, so the text counts as much as the references.
/// </summary>
internal sealed class UsedLibraries
{
    private static readonly ILookup<string, StandInLibrary> ByNamespace = StandInLibrary.All
        .SelectMany(library => library.Namespaces.Where(name => IsOwn(name, library)).Select(name => (name, library)))
        .ToLookup(pair => pair.name, pair => pair.library);

    private readonly HashSet<string> _namespaces = [];
    private readonly HashSet<string> _packages;

    /// <param name="project">The project whose references and global usings count.</param>
    public UsedLibraries(CSharpProject project)
    {
        _packages = new(project.Packages, StringComparer.OrdinalIgnoreCase);
        foreach (var statement in project.GlobalUsings)
            Read(statement);
    }

    /// <summary>Whether a text named ASP.NET Core.</summary>
    public bool NamesAspNetCore { get; private set; }

    /// <summary>The libraries found.</summary>
    public ImmutableHashSet<StandInLibrary> Found() =>
        [.. StandInLibrary.All.Where(library => _packages.Contains(library.Package)), .. _namespaces.SelectMany(name => ByNamespace[name])];

    // Many libraries put their extension methods where those of .NET are; a project that names that namespace uses none of them yet.
    private static bool IsOwn(string name, StandInLibrary library) =>
        !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || library.AssemblyName.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    /// <summary>Looks for namespaces in a text.</summary>
    public void Read(string text)
    {
        NamesAspNetCore = NamesAspNetCore || text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal);
        foreach (var candidate in ByNamespace)
        {
            if (!_namespaces.Contains(candidate.Key) && text.Contains(candidate.Key, StringComparison.Ordinal))
                _namespaces.Add(candidate.Key);
        }
    }
}
