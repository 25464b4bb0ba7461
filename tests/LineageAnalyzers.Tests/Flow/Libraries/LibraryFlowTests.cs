using System.Collections.Immutable;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Flow.Libraries;

/// <summary>What the methods of libraries do with data: code and what is to be found in it, as files in <c>cases</c>.</summary>
public sealed class LibraryFlowTests
{
    private const string Folder = "tests/LineageAnalyzers.Tests/Flow/Libraries/cases";

    private static ImmutableArray<MetadataReference> Mappers(string file) =>
        file == "mapping" ? StandInCode.References("AutoMapper", "Mapster", "Mapster.Core", "Riok.Mapperly.Abstractions") : [];

    private static readonly string[] Generated =
        [.. ((string[])["Legacy", "Meta", "Orders"]).Select(file => File.ReadAllText(RepositoryFiles.PathOf($"tests/LineageAnalyzers.Tests/Records/Protobuf/{file}.g.cs")))];

    [Theory]
    [InlineData("collections")]
    [InlineData("effects")]
    [InlineData("mapping")]
    [InlineData("masking")]
    [InlineData("roots")]
    [InlineData("text")]
    [InlineData("trees")]
    public void Data_arrives_where_the_library_puts_it(string file)
    {
        var cases = LibraryCase.In(File.ReadAllText(RepositoryFiles.PathOf($"{Folder}/{file}.txt")));
        var service = new LibraryService(cases, [.. References.AspNetCore, .. Mappers(file), LibraryStub.Reference(File.ReadAllText(RepositoryFiles.PathOf($"{Folder}/libraries.stub")))], Generated);
        var wrong = cases.Select((one, index) => (one, Found: service.Found(index))).Where(pair => !pair.one.Expected.SequenceEqual(pair.Found)).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Select(pair => $"# {pair.one.Name}\n{pair.one.Code}\n{string.Join('\n', pair.Found)}\n  instead of\n{string.Join('\n', pair.one.Expected)}")));
    }
}
