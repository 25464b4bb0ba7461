using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Contracts.Tests.Impact;

/// <summary>One change of the matrix: <c>changes.jsonl</c> beside this file, one a line.</summary>
internal sealed record ReadingCase(
    string Id, string Format, string Mode, string Old, string New, IReadOnlyList<ReadingConsumer> Consumers, bool Compatible, IReadOnlyList<string> Breaks, IReadOnlyList<string> Safe, IReadOnlyList<string> Unknown)
{
    public static IReadOnlyList<ReadingCase> All { get; } = File.ReadLines(RepositoryFiles.PathOf("tests/LineageAnalyzers.Contracts.Tests/Impact/changes.jsonl")).Select(Read).ToList();

    /// <summary>The line of a batch that asks about it.</summary>
    public string Question => JsonSerializer.Serialize(new
    {
        id = Id, format = Format, mode = Mode, old = Old, @new = New,
        consumers = Consumers.Select(consumer => new { project = consumer.Project, reads = consumer.Reads, whole = consumer.Whole }),
    });

    private static ReadingCase Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new ReadingCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("format").GetString()!,
            root.GetProperty("mode").GetString()!,
            Text(root.GetProperty("old")),
            Text(root.GetProperty("new")),
            root.GetProperty("consumers").EnumerateArray().Select(Consumer).ToList(),
            root.GetProperty("compatible").GetBoolean(),
            Names(root.GetProperty("breaks")),
            Names(root.GetProperty("safe")),
            Names(root.GetProperty("unknown")));
    }

    private static ReadingConsumer Consumer(JsonElement json) =>
        new(json.GetProperty("project").GetString()!, Names(json.GetProperty("reads")), json.TryGetProperty("whole", out var whole) && whole.GetBoolean());

    // A schema that is JSON stands in the file as JSON.
    private static string Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    private static List<string> Names(JsonElement json) => json.EnumerateArray().Select(name => name.GetString()!).ToList();
}

/// <summary>A consumer of the matrix.</summary>
internal sealed record ReadingConsumer(string Project, IReadOnlyList<string> Reads, bool Whole);
