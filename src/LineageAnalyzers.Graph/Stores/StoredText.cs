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
