using System.Collections.Immutable;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Libraries that are there as stand-ins only, and code that uses them.</summary>
internal static class StandInCode
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = [];
    private static readonly HashSet<string> Given =
        [.. Verifiers.References.KafkaService.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)!)];

    /// <summary>The libraries, and what they need beside <see cref="Verifiers.References.KafkaService"/>.</summary>
    public static ImmutableArray<MetadataReference> References(params string[] libraries) =>
        [.. StandInLibrary.Closure(libraries.Select(name => StandInLibrary.Get(name)!)).Where(library => !Given.Contains(library.AssemblyName)).Select(Reference)];

    /// <summary>Code that uses the libraries, and must compile.</summary>
    public static CSharpCompilation Compilation(string code, OutputKind kind, params string[] libraries)
    {
        var compilation = TestCompilation.CreateBroken(code).AddReferences(References(libraries));
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(kind));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        return compilation;
    }

    private static MetadataReference Reference(StandInLibrary library) => Compiled.GetOrAdd(library.AssemblyName, _ => new(() => Compile(library))).Value;

    private static MetadataReference Compile(StandInLibrary library)
    {
        var needed = StandInLibrary.Closure([library]).Where(other => other != library && !Given.Contains(other.AssemblyName)).Select(Reference);
        var compilation = CSharpCompilation.Create(
            library.AssemblyName,
            library.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
            [.. Verifiers.References.KafkaService, .. Verifiers.References.AspNetCore, .. needed],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress));
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{library}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: library.AssemblyName + ".dll");
    }
}
