using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>Reads a summary out of its text. Depth and size are bounded; whatever is not of the form makes the whole of it void.</summary>
/// <param name="json">The summary's JSON.</param>
internal sealed class SummaryTextReader(JsonValue json)
{
    private const int MostLevels = 24;
    private const int MostParts = 2_000;
    private const int MostCharacters = 500;

    private readonly ParsedRoots _roots = new();
    private int _parts;

    /// <summary>The summary.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public MethodSummary Read()
    {
        foreach (var root in Rows(json["p"]))
            _roots.Add(Text(root, 0), TextOrNull(root, 1), TextOrNull(root, 2));
        return new MethodSummary
        {
            Result = Value(json["r"], 0),
            Outputs = Rows(json["o"]).Select(row => (SummaryText.Number(At(row, 0)), Value(At(row, 1), 0))).ToImmutableArray(),
            Writes = Rows(json["w"]).Select(row => new SummaryWrite(Given(row), Object(At(row, 1), 0))).ToImmutableArray(),
            Reads = Rows(json["u"]).Select(row => new SummaryRead(Given(row), Word<ReadUse>(row, 1))).ToImmutableArray(),
            Effects = Rows(json["e"]).Select(Effect).ToImmutableArray(),
        };
    }

    private SummaryEffect Effect(IReadOnlyList<JsonValue> row)
    {
        var from = OriginText.Parse(Text(row, 0), _roots);
        if (from.Root is not GivenRoot)
            throw new FormatException("nobody asks where the data of a source goes");
        return new SummaryEffect(from, Word<FlowSink>(row, 1), TextOrNull(row, 2), row.Count > 3 ? Place(row) : null);
    }

    private static SourceLocation Place(IReadOnlyList<JsonValue> row)
    {
        var file = Text(row, 3);
        // A place is below the root of a repository, whichever that was.
        if (file.Length == 0 || file[0] == '/' || file.Contains("..") || file.IndexOfAny(['\\', ':']) >= 0 || file.Any(char.IsControl))
            throw new FormatException($"'{file}' is no file");
        return new SourceLocation(file, SummaryText.Number(At(row, 4)), SummaryText.Number(At(row, 5)));
    }

    private Origin Given(IReadOnlyList<JsonValue> row) => OriginText.Parse(Text(row, 0), _roots) is { Root: GivenRoot, Transformation: FlowTransformation.Identity, IsMasked: false } origin
        ? origin
        : throw new FormatException("a path to what a caller gives is missing");

    private SummaryValue Value(JsonValue? value, int level)
    {
        if (value is null)
            return SummaryValue.None;
        Spend(level);
        if (value.Kind != JsonKind.Array)
            throw new FormatException("a value is missing");
        var origins = ImmutableArray.CreateBuilder<Origin>();
        var objects = ImmutableArray.CreateBuilder<SummaryObject>();
        foreach (var item in value.Items)
        {
            if (item.AsString is { } text)
                origins.Add(Origin(text));
            else
                objects.Add(Object(item, level + 1));
        }

        return new SummaryValue(origins.ToImmutable(), objects.ToImmutable());
    }

    private SummaryObject Object(JsonValue value, int level)
    {
        Spend(level);
        if (value.Kind != JsonKind.Object)
            throw new FormatException("an object is missing");
        return new SummaryObject
        {
            Type = value["t"]?.AsString,
            Base = Value(value["b"], level + 1).Origins,
            CopyOf = value["c"]?.AsString is { } original ? Origin(original) : null,
            IsLeft = value["l"] is { Text: "true" },
            Members = Named(value["m"], level).Select(member => new SummaryMember(member.Name, member.Value, true))
                .Concat(Named(value["s"], level).Select(member => new SummaryMember(member.Name, member.Value, false)))
                .ToImmutableArray(),
            Items = Value(value["i"], level + 1),
            Entries = Named(value["n"], level).ToImmutableArray(),
            Held = Value(value["h"], level + 1),
        };
    }

    private IEnumerable<(string Name, SummaryValue Value)> Named(JsonValue? named, int level)
    {
        foreach (var member in named?.Members ?? [])
            yield return (member.Key, Value(member.Value, level + 1));
    }

    private Origin Origin(string text)
    {
        Spend(0);
        return text.Length <= MostCharacters ? OriginText.Parse(text, _roots) : throw new FormatException("an origin is too long");
    }

    private void Spend(int level)
    {
        if (level > MostLevels || ++_parts > MostParts)
            throw new FormatException("the summary is too large");
    }

    private static IEnumerable<IReadOnlyList<JsonValue>> Rows(JsonValue? table) => (table?.Items ?? []).Select(row => row.Items);

    private static JsonValue At(IReadOnlyList<JsonValue> row, int position) => position < row.Count ? row[position] : throw new FormatException("a part is missing");

    private static string Text(IReadOnlyList<JsonValue> row, int position) =>
        At(row, position).AsString is { Length: <= MostCharacters } text ? text : throw new FormatException("a text is missing");

    private static string? TextOrNull(IReadOnlyList<JsonValue> row, int position) => At(row, position).Kind == JsonKind.Null ? null : Text(row, position);

    private static T Word<T>(IReadOnlyList<JsonValue> row, int position) where T : struct, Enum =>
        WireText<T>.TryParse(Text(row, position), out var word) ? word : throw new FormatException("a word is missing");
}
