using System.Text.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tool.Scanning;

namespace LineageAnalyzers.Tool.Tests.Corpus;

/// <summary>All projects of the corpus, scanned once, in this process, as <c>lineage scan</c> does it.</summary>
internal static class ScannedCorpus
{
    private const string ExpectationFile = "expected.json";
    private static readonly string Folder = RepositoryFiles.PathOf("tests/corpus/extraction");
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly Lazy<Task<IReadOnlyDictionary<string, IdiomResult>>> Scanned = new(ScanAsync);

    /// <summary>The names of the folders, one an idiom.</summary>
    public static IReadOnlyList<string> Idioms { get; } =
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The result of each idiom.</summary>
    public static Task<IReadOnlyDictionary<string, IdiomResult>> Results => Scanned.Value;

    private static async Task<IReadOnlyDictionary<string, IdiomResult>> ScanAsync()
    {
        using var output = new TestFolder();
        var scan = await SourceScan.RunAsync(new ScanOptions([Folder], output.File("manifests"), "Debug"), null, CancellationToken.None);
        Assert.Equal([], scan.Failures.Select(failure => $"{failure.Path}: {failure.Reason.Message}"));
        var manifests = scan.Projects.ToLookup(project => IdiomOf(project.Path), project => project.Manifest);
        return Idioms.ToDictionary(idiom => idiom, idiom => Compare(idiom, [.. manifests[idiom]]), StringComparer.Ordinal);
    }

    private static IdiomResult Compare(string idiom, IReadOnlyList<Manifest> manifests)
    {
        var expected = JsonSerializer.Deserialize<Expectation>(File.ReadAllText(Path.Combine(Folder, idiom, ExpectationFile)), Json)!;
        var endpoints = manifests.SelectMany(manifest => manifest.Endpoints).Select(endpoint => endpoint with { Location = BelowIdiom(idiom, endpoint.Location) });
        var routes = manifests.SelectMany(manifest => manifest.Routes).Select(route => route with { Location = BelowIdiom(idiom, route.Location) });
        return IdiomResult.Of(idiom, expected, [.. endpoints], [.. routes]);
    }

    // Paths are relative to the repository, or to the corpus where this is no clone.
    private static string IdiomOf(string projectPath)
    {
        var parts = projectPath.Split('/');
        var corpus = Array.IndexOf(parts, "extraction");
        return parts[corpus + 1];
    }

    private static SourceLocation BelowIdiom(string idiom, SourceLocation location)
    {
        var start = location.File.IndexOf($"{idiom}/", StringComparison.Ordinal);
        return location with { File = start < 0 ? location.File : location.File[(start + idiom.Length + 1)..] };
    }
}
