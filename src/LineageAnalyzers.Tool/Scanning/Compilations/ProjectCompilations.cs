using LineageAnalyzers.Model;
using LineageAnalyzers.StandIns;
using LineageAnalyzers.Tool.Scanning.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>Compilations of parsed projects, each with those it references as source.</summary>
/// <param name="projects">The parsed projects by the absolute paths of their files.</param>
/// <param name="graph">Who references whom.</param>
internal sealed class ProjectCompilations(IReadOnlyDictionary<string, ParsedProject> projects, ReferenceGraph graph)
{
    private readonly Dictionary<ParsedProject, CSharpCompilation> _compiled = [];

    // One framework for all of them, with all that it needs: with two, the compiler makes symbols of its own for what a project takes from another one.
    private readonly bool _usesAspNetCore = projects.Values.Any(project => project.UsesAspNetCore);

    /// <summary>The compilation of a project. Not thread-safe; what it gives is.</summary>
    /// <exception cref="LineageException">A stand-in does not fit the installed .NET.</exception>
    public CSharpCompilation Of(ParsedProject project)
    {
        if (_compiled.TryGetValue(project, out var known))
            return known;
        var referenced = Referenced(project);
        var compilation = UnboundLambdas.Typed(CSharpCompilation.Create(
            project.Project.AssemblyName,
            project.Trees,
            [.. Libraries([project, .. referenced]), .. referenced.Select(other => Of(other).ToMetadataReference())],
            Options(project)));
        _compiled.Add(project, compilation);
        return compilation;
    }

    // A referenced project that could not be read is missing here; what binds to it stays unknown.
    private List<ParsedProject> Referenced(ParsedProject project) => project.Project.Target.File is not { } file ? [] :
        [.. graph.Closure(file).Select(reference => projects.GetValueOrDefault(reference)).OfType<ParsedProject>()];

    private IEnumerable<MetadataReference> Libraries(List<ParsedProject> projects)
    {
        var own = projects.Select(project => project.Project.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A project that is scanned is better than signatures of its published form.
        var libraries = StandInLibrary.Closure(StandInLibrary.All.Where(library => IsOfFramework(library) || projects.Any(project => project.Libraries.Contains(library))))
            .Where(library => !own.Contains(library.AssemblyName) && StandInReferences.CanCompile(library));
        return [.. FrameworkReferences.Runtime, .. _usesAspNetCore ? FrameworkReferences.AspNetCore : [], .. libraries.Select(StandInReferences.Of)];
    }

    private bool IsOfFramework(StandInLibrary library) =>
        _usesAspNetCore && library.AssemblyName.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static CSharpCompilationOptions Options(ParsedProject project)
    {
        var isProgram = project.Project.IsProgram == true || project.Trees.Any(HasTopLevelStatements);
        return new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            deterministic: true,
            nullableContextOptions: project.Project.Nullable?.ToLowerInvariant() switch
            {
                "enable" => NullableContextOptions.Enable,
                "warnings" => NullableContextOptions.Warnings,
                "annotations" => NullableContextOptions.Annotations,
                _ => NullableContextOptions.Disable,
            },
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
    }

    private static bool HasTopLevelStatements(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax);
}
