using LineageAnalyzers.Generation;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LineageAnalyzers.Tests.Records;

/// <summary>Test code in two assemblies, of which the second sees only the metadata of the first, as in a build.</summary>
internal static class ReferencedCode
{
    /// <summary>The reference assembly of a library, which has no method bodies.</summary>
    public static MetadataReference Image(Compilation library)
    {
        using var image = new MemoryStream();
        var result = library.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A compilation that uses the library.</summary>
    public static Compilation Using(MetadataReference library, string source = "") => CSharpCompilation.Create(
        "Acme.User",
        [CSharpSyntaxTree.ParseText(source, path: $"{TestCompilation.Root}/src/User.cs")],
        [.. References.KafkaService, library],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The library with the texts of its generated records told in its metadata.</summary>
    public static Compilation Publishing(Compilation library)
    {
        var attributes = PublishedFactsCollector.Collect(library, TestCompilation.Root, null, default).Select(fact =>
            $"[assembly: System.Reflection.AssemblyMetadata({Literal(fact.Key)}, {Literal(fact.Text)})]");
        return library.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            string.Join("\n", attributes), (CSharpParseOptions)library.SyntaxTrees.First().Options, path: "Told.cs"));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
