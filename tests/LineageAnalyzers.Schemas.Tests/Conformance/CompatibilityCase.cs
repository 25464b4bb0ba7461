using System.Text.Json;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>One case of a file of cases; <c>tests/LineageAnalyzers.Schemas.Tests/cases/README.md</c> describes the format.</summary>
internal sealed record CompatibilityCase(
    string Id,
    string File,
    CompatibilityMode Mode,
    SchemaText New,
    IReadOnlyList<SchemaText> History,
    bool? Compatible,
    string? Error,
    IReadOnlyList<ExpectedChange>? Changes,
    IReadOnlyList<ObservedPair> Observed)
{
    /// <summary>Every case in the JSON files of a folder; none when the folder is absent.</summary>
    public static IEnumerable<CompatibilityCase> ReadFolder(string folder, string files = "*.json") =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, files).Order(StringComparer.Ordinal).SelectMany(ReadFile)
            : [];

    private static IEnumerable<CompatibilityCase> ReadFile(string path)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        foreach (var item in document.RootElement.EnumerateArray())
        {
            if (item.TryGetProperty("new", out _))
                yield return Read(item, Path.GetFileName(path));
        }
    }

    // The verdict of a case in another dialect (buf's rules) is that dialect's own; what the reference observed still counts.
    private static CompatibilityCase Read(JsonElement item, string file)
    {
        var format = item.GetProperty("format").GetString()!;
        var oldFormat = Text(item, "old_format") ?? format;
        var references = References(item, "old_references");
        var history = item.TryGetProperty("history", out var several)
            ? several.EnumerateArray().Select(text => new SchemaText(oldFormat, text.GetString()!, references)).ToArray()
            : [new SchemaText(oldFormat, item.GetProperty("old").GetString()!, references)];
        var isDialect = item.TryGetProperty("dialect", out _);
        var mode = CompatibilityMode.Backward;
        Assert.True(isDialect || CompatibilityModes.TryParse(item.GetProperty("mode").GetString(), out mode));
        return new CompatibilityCase(
            item.GetProperty("id").GetString()!,
            file,
            mode,
            new SchemaText(Text(item, "new_format") ?? format, item.GetProperty("new").GetString()!, References(item, "new_references")),
            history,
            !isDialect && item.GetProperty("compatible") is { ValueKind: not JsonValueKind.Null } verdict ? verdict.GetBoolean() : null,
            Text(item, "error"),
            !isDialect && item.TryGetProperty("changes", out var changes) && !item.TryGetProperty("changes_partial", out _) ? ReadChanges(changes) : null,
            item.TryGetProperty("observed", out var observed) ? ReadPairs(observed.GetProperty("pairs")) : []);
    }

    private static EquatableArray<SchemaReference> References(JsonElement item, string name) =>
        item.TryGetProperty(name, out var references)
            ? references.EnumerateArray()
                .Select(reference => new SchemaReference(reference.GetProperty("name").GetString()!, reference.GetProperty("schema").GetString()!))
                .ToEquatableArray()
            : default;

    private static ExpectedChange[] ReadChanges(JsonElement changes) =>
        changes.EnumerateArray().Select(change => new ExpectedChange(Text(change, "type") ?? Text(change, "kind")!, Text(change, "path"), Text(change, "message"))).ToArray();

    private static ObservedPair[] ReadPairs(JsonElement pairs) =>
        pairs.EnumerateArray()
            .Where(pair => pair.TryGetProperty("changes", out _))
            .Select(pair => new ObservedPair(
                pair.GetProperty("direction").GetString() == "forward" ? CheckDirection.Forward : CheckDirection.Backward,
                pair.GetProperty("against").GetInt32(),
                ReadChanges(pair.GetProperty("changes")),
                pair.TryGetProperty("compatible_lenient", out var lenient) && lenient.ValueKind is JsonValueKind.True or JsonValueKind.False ? lenient.GetBoolean() : null))
            .ToArray();

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>A change that a case expects; a missing message or path is not compared.</summary>
internal sealed record ExpectedChange(string Kind, string? Path, string? Message);

/// <summary>What the reference implementation said about one direction and one older version.</summary>
/// <param name="Direction">Which side reads.</param>
/// <param name="Against">The older version, an index into the history.</param>
/// <param name="Changes">Every difference, for Avro every problem.</param>
/// <param name="IsLenientlyCompatible">The verdict under the lenient policy; null when the case does not state it.</param>
internal sealed record ObservedPair(CheckDirection Direction, int Against, IReadOnlyList<ExpectedChange> Changes, bool? IsLenientlyCompatible = null);
