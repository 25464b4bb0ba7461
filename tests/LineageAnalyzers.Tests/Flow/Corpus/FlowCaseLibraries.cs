using System.Collections.Concurrent;
using LineageAnalyzers.StandIns;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>
/// Libraries that cases use: stand-ins that the product has, else signatures in <c>tests/corpus/flows/libraries</c>, one file an assembly. Both become
/// assemblies of their own, so their bodies cannot be seen.
/// </summary>
internal static class FlowCaseLibraries
{
    /// <summary>The folder below the cases that holds no cases.</summary>
    public const string Folder = "libraries";

    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = [];

    /// <summary>The libraries of these names, and what they need.</summary>
    public static IEnumerable<MetadataReference> References(IReadOnlyList<string> names)
    {
        var products = names.Where(name => StandInLibrary.Get(name) is not null).ToArray();
        return [.. StandInCode.References(products), .. names.Except(products).Select(name => Compiled.GetOrAdd(name, _ => new(() => Compile(name))).Value)];
    }

    private static MetadataReference Compile(string name)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(File.ReadAllText(RepositoryFiles.PathOf($"tests/corpus/flows/{Folder}/{name}.cs")), new CSharpParseOptions(LanguageVersion.Latest))],
            Verifiers.References.KafkaService,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress));
        var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{name}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: name + ".dll");
    }
}
