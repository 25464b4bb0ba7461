using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Test code that uses a framework, compiled against the stand-ins of its assemblies.</summary>
/// <param name="Usings">What stands before each piece of code.</param>
/// <param name="Libraries">The assemblies of the framework.</param>
internal sealed record LibraryCode(string Usings, params string[] Libraries)
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Compiled = new(StringComparer.Ordinal);

    private static readonly ImmutableArray<MetadataReference> Known = [.. References.KafkaService, .. References.AspNetCore];

    private static readonly ImmutableHashSet<string> KnownNames = [.. Known.Select(reference => Path.GetFileNameWithoutExtension(reference.Display!))];

    /// <summary>The only endpoint of the code.</summary>
    public Endpoint Single(string code, params (string File, string Text)[] settings) => Assert.Single(Manifest(code, settings).Endpoints);

    /// <summary>The endpoints of the code in the order of their places.</summary>
    public IReadOnlyList<Endpoint> Endpoints(string code, params (string File, string Text)[] settings) =>
        [.. Manifest(code, settings).Endpoints.OrderBy(endpoint => endpoint.Location)];

    /// <summary>The manifest of code that must compile.</summary>
    public Manifest Manifest(string code, params (string File, string Text)[] settings) => ManifestBeside([], code, settings);

    /// <summary>The manifest of code in a project that also references other assemblies, of which only the names matter.</summary>
    public Manifest ManifestBeside(IEnumerable<string> others, string code, params (string File, string Text)[] settings)
    {
        var compilation = TestCompilation.CreateBroken(EndpointsIn.Usings + Usings + "\n" + code).WithReferences([.. Known, .. StandIns(), .. others.Select(Empty)]);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        return EndpointsIn.Compilation(compilation, settings);
    }

    /// <summary>The endpoints of code that names types that are not there.</summary>
    public IReadOnlyList<Endpoint> BrokenEndpoints(string code) =>
        [.. EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + Usings + "\n" + code).WithReferences([.. Known, .. StandIns()])).Endpoints];

    private IEnumerable<MetadataReference> StandIns() => StandInLibrary
        .Closure(Libraries.Select(name => StandInLibrary.Get(name) ?? throw new InvalidOperationException($"{name} has no stand-in")))
        .Where(library => !KnownNames.Contains(library.AssemblyName))
        .Select(library => Compiled.GetOrAdd(library.AssemblyName, _ => Compile(library)));

    private static MetadataReference Empty(string name) =>
        CSharpCompilation.Create(name, [], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static MetadataReference Compile(StandInLibrary library)
    {
        var needs = StandInLibrary.Closure([library])
            .Where(needed => needed != library && !KnownNames.Contains(needed.AssemblyName))
            .Select(needed => Compiled.GetOrAdd(needed.AssemblyName, _ => Compile(needed)));
        var compilation = CSharpCompilation.Create(
            library.AssemblyName,
            library.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
            [.. Known, .. needs],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress));
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{library}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
