using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Flow.Libraries;

/// <summary>Signatures of libraries that the tests do not bring along, as an assembly whose code is not to be seen.</summary>
internal static class LibraryStub
{
    public static MetadataReference Reference(params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            "Libraries.Stub",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            [.. References.KafkaService, .. References.AspNetCore],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
