using System.Globalization;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>Small lists as the text of one column: items end in a line feed, the parts of an item are parted by a tab.</summary>
internal static class StoredText
{
    public static string Of(SourceLocation place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Line}\t{place.Column}\t{place.File}");

    public static string Of(IEnumerable<SourceLocation> places) => string.Join('\n', places.Select(Of));

    public static string? Of(IReadOnlyCollection<string> words) => words.Count == 0 ? null : string.Join('\n', words);

    public static string? Of(Owners owners) =>
        owners.IsEmpty ? null : string.Join('\n', owners.Business, owners.Producer, owners.Schema, owners.Operational);

    /// <summary>The schema of a record; where more belongs to it, a line of its own in front, and one for each import behind it.</summary>
    public static string? Of(RecordDescription record) => record.Schema is not { } schema || (record.Message is null && record.Imports.IsEmpty)
        ? record.Schema
        : string.Join('\n', [$"\t{record.Message}", schema, .. record.Imports.Select(import => $"{import.Path}\t{import.Schema}")]);

    /// <summary>What <see cref="Of(RecordDescription)"/> wrote.</summary>
    public static (string Schema, string? Message, EquatableArray<SchemaImport> Imports) Schema(string text)
    {
        if (!text.StartsWith('\t'))
            return (text, null, default);
        var lines = text.Split('\n');
        return (lines[1], Known(lines[0][1..]), lines[2..].Select(line => line.Split('\t', 2)).Select(parts => new SchemaImport(parts[0], parts[1])).ToEquatableArray());
    }

    public static SourceLocation Place(string text)
    {
        var parts = text.Split('\t', 3);
        return new SourceLocation(parts[2], int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public static EquatableArray<SourceLocation> Places(string text) =>
        text.Length == 0 ? default : text.Split('\n').Select(Place).ToEquatableArray();

    public static EquatableArray<string> Words(string? text) => text is null ? default : text.Split('\n').ToEquatableArray();

    public static Owners Owners(string? text)
    {
        if (text is null)
            return Model.Manifests.Owners.None;
        var parts = text.Split('\n');
        return new Owners(Known(parts[0]), Known(parts[1]), Known(parts[2]), Known(parts[3]));
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
