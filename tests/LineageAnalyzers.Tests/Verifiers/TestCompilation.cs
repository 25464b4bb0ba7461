using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Compilations of test code. Code that does not compile fails the test, unless it is meant to be broken.</summary>
internal static class TestCompilation
{
    /// <summary>The folder in which the files of every test compilation seem to lie.</summary>
    public const string Root = "/repository";

    /// <summary>A library compiled from these sources, which must compile.</summary>
    public static CSharpCompilation Create(params string[] sources) => With([], sources);

    /// <summary>A library that uses these assemblies, too; its sources must compile.</summary>
    public static CSharpCompilation With(IEnumerable<MetadataReference> references, params string[] sources)
    {
        var compilation = CreateBroken(sources).AddReferences(references);
        var errors = ErrorsIn(compilation);
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        return compilation;
    }

    /// <summary>The errors of a compilation. That a partial method has no body is none: another generator writes it, whose code no generator sees.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsIn(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" })];

    /// <summary>A library from sources that may hold errors.</summary>
    public static CSharpCompilation CreateBroken(params string[] sources) => CSharpCompilation.Create(
        "Acme.Tests",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Latest), $"{Root}/src/{(index == 0 ? "Code" : "Code" + (index + 1))}.cs")),
        References.KafkaService,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
