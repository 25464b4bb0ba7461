using System.Globalization;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>What Apache.Avro for C# makes of one type's data when the code was compiled with another one; neither is a union.</summary>
internal static class AvroReadingRules
{
    /// <summary>What goes wrong with the types themselves, not with what is inside.</summary>
    public static List<ReadingProblem> Compare(AvroSchema reader, AvroSchema writer)
    {
        var problems = new List<ReadingProblem>();
        if (reader.Type != writer.Type)
        {
            if (ComparePromotion(reader, writer) is { } problem)
                problems.Add(problem);
            return problems;
        }

        if (reader is AvroNamed named && CompareNames(named, (AvroNamed)writer) is { } other)
            problems.Add(other);
        if (reader is AvroFixed binary && binary.Size != ((AvroFixed)writer).Size)
            problems.Add(ReadingProblem.Fails(string.Format(CultureInfo.InvariantCulture, "changes its size from {0} to {1}", binary.Size, ((AvroFixed)writer).Size)));
        if (reader is AvroEnum symbols && CompareSymbols(symbols, (AvroEnum)writer) is { } missing)
            problems.Add(missing);
        if (CompareLogicalTypes(reader, writer) is { } logical)
            problems.Add(logical);
        return problems;
    }

    /// <summary>The type with its logical type.</summary>
    public static string Words(AvroSchema schema) => schema.LogicalType is { } logical ? $"{schema} ({logical})" : schema.ToString();

    private static ReadingProblem? ComparePromotion(AvroSchema reader, AvroSchema writer)
    {
        var change = $"changes from {Words(reader)} to {Words(writer)}";
        switch (reader.Type, writer.Type)
        {
            case (AvroType.String, AvroType.Bytes) or (AvroType.Bytes, AvroType.String):
                return ReadingProblem.MayFail($"{change}, which the specification allows and Apache.Avro for C# refuses");
            case (AvroType.Long or AvroType.Float or AvroType.Double, AvroType.Int) or (AvroType.Float or AvroType.Double, AvroType.Long) or (AvroType.Double, AvroType.Float):
                if (reader.LogicalType is not null || writer.LogicalType is not null)
                    return ReadingProblem.MayFail($"{change}, where Apache.Avro for C# does not follow the specification");
                return reader.Type == AvroType.Float || writer.Type == AvroType.Long ? ReadingProblem.Unclear($"{change}, so that it may arrive rounded") : null;
            default:
                return ReadingProblem.Fails(change);
        }
    }

    private static ReadingProblem? CompareNames(AvroNamed reader, AvroNamed writer)
    {
        if (reader.FullName == writer.FullName || reader.Aliases.Contains(writer.FullName))
            return null;
        var change = $"changes the name of its type from {reader.FullName} to {writer.FullName}";
        return reader.Name == writer.Name
            ? ReadingProblem.MayFail($"{change}, of which the specification compares the last part only, while Apache.Avro for C# refuses another namespace")
            : ReadingProblem.Fails(change);
    }

    private static ReadingProblem? CompareSymbols(AvroEnum reader, AvroEnum writer)
    {
        var missing = writer.Symbols.Where(symbol => !reader.Has(symbol)).OrderBy(symbol => symbol, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
            return null;
        var words = string.Join(", ", missing);
        return reader.DefaultSymbol is { } symbol
            ? ReadingProblem.Lost($"may be {words} now, which arrives as {symbol}")
            : ReadingProblem.Fails($"may be {words} now") with { Failure = $"{ReadingProblem.FieldPlace} may hold symbols that it does not know: [{words}]" };
    }

    private static ReadingProblem? CompareLogicalTypes(AvroSchema reader, AvroSchema writer)
    {
        if (reader.LogicalType != writer.LogicalType)
            return ReadingProblem.MayFail($"changes from {Words(reader)} to {Words(writer)}, where Apache.Avro for C# does not follow the specification");
        return reader.LogicalType == "decimal" && ScaleOf(reader) != ScaleOf(writer)
            ? ReadingProblem.MayFail($"changes its scale from {ScaleOf(reader)} to {ScaleOf(writer)}")
            : null;
    }

    private static string ScaleOf(AvroSchema schema) => schema.Property("scale")?.Text ?? "0";
}
