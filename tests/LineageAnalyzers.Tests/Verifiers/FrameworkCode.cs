using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>The manifest of code that uses a framework, compiled against the framework's stand-in.</summary>
internal sealed class FrameworkCode
{
    private readonly string _usings;
    private readonly ImmutableArray<MetadataReference> _references;

    /// <param name="usings">The namespaces that code of the framework uses.</param>
    /// <param name="libraries">The assemblies of the framework.</param>
    public FrameworkCode(string[] usings, params string[] libraries)
    {
        _usings = EndpointsIn.Usings + string.Concat(usings.Select(name => $"using {name};\n"));
        _references = [.. References.KafkaService, .. Compile(libraries)];
    }

    /// <summary>The manifest of code that must compile.</summary>
    public Manifest Manifest(string code, params (string File, string Text)[] settings)
    {
        var compilation = Compilation(code);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        return EndpointsIn.Compilation(compilation, settings);
    }

    /// <summary>The manifest of code that names types which are not there.</summary>
    public Manifest Broken(string code) => EndpointsIn.Compilation(Compilation(code));

    /// <summary>The endpoints of code that must compile.</summary>
    public IReadOnlyList<Endpoint> Endpoints(string code, params (string File, string Text)[] settings) => Manifest(code, settings).Endpoints;

    /// <summary>The only endpoint of code that must compile.</summary>
    public Endpoint Single(string code, params (string File, string Text)[] settings) => Assert.Single(Endpoints(code, settings));

    private CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Acme.Tests",
        [CSharpSyntaxTree.ParseText(_usings + code, new CSharpParseOptions(LanguageVersion.Latest), $"{TestCompilation.Root}/src/Code.cs")],
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static ImmutableArray<MetadataReference> Compile(string[] libraries)
    {
        var given = References.KafkaService.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).ToHashSet();
        var compiled = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var library in StandInLibrary.Closure(libraries.Select(name => StandInLibrary.Get(name)!)).Where(library => !given.Contains(library.AssemblyName)))
        {
            var compilation = CSharpCompilation.Create(
                library.AssemblyName,
                library.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
                [.. References.KafkaService, .. compiled],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress));
            var image = new MemoryStream();
            var result = compilation.Emit(image);
            Assert.True(result.Success, $"{library}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
            compiled.Add(MetadataReference.CreateFromImage(image.ToArray()));
        }

        return compiled.ToImmutable();
    }
}
