using System.Collections.Concurrent;
using System.Text.Json;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>A small service of <c>tests/corpus/flows</c>, and what a careful reader says of its data.</summary>
/// <param name="Construct">The folder: the construct of C# that the case is about.</param>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Code">The code.</param>
/// <param name="Expected">The whole truth about it.</param>
internal sealed record FlowCase(string Construct, string Name, string Code, FlowExpectation Expected)
{
    private static readonly string Folder = RepositoryFiles.PathOf("tests/corpus/flows");

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    // What a project of the web SDK gives every file.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Compilations with the same references share what was read of these, so only the first case with the same libraries pays for it.
    private static readonly ConcurrentDictionary<string, Lazy<CSharpCompilation>> WithLibraries = [];

    /// <summary>All cases, by construct and name.</summary>
    public static IReadOnlyList<FlowCase> All() =>
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(Read)
            .OrderBy(flowCase => flowCase.Construct, StringComparer.Ordinal)
            .ThenBy(flowCase => flowCase.Name, StringComparer.Ordinal),
    ];

    /// <summary>Construct and name.</summary>
    public override string ToString() => $"{Construct}/{Name}";

    /// <summary>The case's compilation. Its code must compile.</summary>
    public CSharpCompilation Compile()
    {
        var usual = Usual();
        var compilation = usual.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            Code, (CSharpParseOptions)usual.SyntaxTrees[0].Options, $"{TestCompilation.Root}/src/{Name}.cs"));
        compilation = compilation.AddSyntaxTrees((Expected.Sources ?? []).Select(file => CSharpSyntaxTree.ParseText(
            File.ReadAllText(RepositoryFiles.PathOf(file)), (CSharpParseOptions)usual.SyntaxTrees[0].Options, $"{TestCompilation.Root}/{file}")));
        if (Code.Contains("\nawait ", StringComparison.Ordinal) || Code.Contains("\nvar ", StringComparison.Ordinal))
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        var errors = TestCompilation.ErrorsIn(compilation);
        Assert.True(errors.Count == 0, $"{this} does not compile:\n{string.Join("\n", errors)}");
        return compilation;
    }

    private CSharpCompilation Usual()
    {
        var libraries = Expected.Libraries ?? [];
        var isWeb = Code.Contains("Microsoft.AspNetCore", StringComparison.Ordinal);
        return WithLibraries.GetOrAdd($"{isWeb} {string.Join(' ', libraries)}", _ => new(() => TestCompilation.CreateBroken(GlobalUsings)
            .AddReferences(isWeb ? References.AspNetCore : [])
            .AddReferences(StandInCode.References([.. libraries])))).Value;
    }

    private static FlowCase Read(string file)
    {
        var expectation = Path.ChangeExtension(file, ".json");
        Assert.True(File.Exists(expectation), $"{file} has no expectation beside it");
        try
        {
            return new FlowCase(
                Path.GetFileName(Path.GetDirectoryName(file))!,
                Path.GetFileNameWithoutExtension(file),
                File.ReadAllText(file),
                JsonSerializer.Deserialize<FlowExpectation>(File.ReadAllText(expectation), Json)!.Checked());
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new FormatException($"{expectation}: {exception.Message}", exception);
        }
    }
}
