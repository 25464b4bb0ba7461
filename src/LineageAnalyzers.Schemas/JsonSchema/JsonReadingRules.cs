using System.Globalization;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>
/// What System.Text.Json and Newtonsoft.Json, as they are without options, make of values for a member of a C# class. Neither looks at a schema: only the type of
/// the member counts. A schema does not say which of the two a consumer uses, nor whether it has an enum or a string, so where they differ it is unclear.
/// </summary>
internal static class JsonReadingRules
{
    /// <summary>What goes wrong with values of a kind that a member was not made for; null when they arrive.</summary>
    public static ReadingProblem? Compare(JsonAlternative reader, JsonAlternative writer, string change) => (reader.Kind, writer.Kind) switch
    {
        (MemberKind.Any, _) => null,
        (_, MemberKind.Any) => ReadingProblem.MayFail("may be anything now"),
        (MemberKind.Mixed, _) or (_, MemberKind.Mixed) or (MemberKind.Null, _) => ReadingProblem.MayFail("is a combination of several schemas that changes"),
        (MemberKind.Object, MemberKind.Object) or (MemberKind.Array, MemberKind.Array) => null,
        // An object of which nothing is known may be a JsonElement or a dictionary.
        (MemberKind.Object, _) when reader.IsFree => ReadingProblem.MayFail(change),
        (MemberKind.Text, MemberKind.Array) when reader.Format is "byte" or "base64" => ReadingProblem.MayFail(change),
        (MemberKind.Object or MemberKind.Array, _) or (_, MemberKind.Object or MemberKind.Array) => ReadingProblem.Fails($"{change}, which both System.Text.Json and Newtonsoft.Json refuse"),
        (MemberKind.Symbol, _) => CompareSymbols(reader, writer, change),
        (MemberKind.Text, MemberKind.Text or MemberKind.Symbol) => CompareFormats(reader, writer),
        (MemberKind.Text, _) => ReadingProblem.MayFail($"{change}, which System.Text.Json refuses and Newtonsoft.Json converts"),
        (_, MemberKind.Text or MemberKind.Symbol) => CompareWithText(reader, writer, change),
        (MemberKind.Integer, MemberKind.Integer) => CompareIntegers(reader, writer),
        (MemberKind.Integer, MemberKind.Number) => Losing($"{change}, so that it may have a fraction, which System.Text.Json refuses and Newtonsoft.Json rounds into a long"),
        (MemberKind.Number, MemberKind.Number or MemberKind.Integer) => null,
        (MemberKind.Boolean, MemberKind.Boolean) => null,
        _ => ReadingProblem.MayFail($"{change}, which System.Text.Json refuses and Newtonsoft.Json may convert"),
    };

    /// <summary>What a null does to a member that was made for values only.</summary>
    public static ReadingProblem? CompareNull(JsonAlternative reader) => reader.Kind switch
    {
        MemberKind.Any or MemberKind.Null => null,
        MemberKind.Boolean or MemberKind.Integer or MemberKind.Number => ReadingProblem.Fails("may be null now, which a value type refuses"),
        MemberKind.Symbol => Losing("may be null now, which an enum refuses and a string takes"),
        MemberKind.Text when IsParsed(reader.Format) => Losing("may be null now, which a value type refuses and a string takes"),
        MemberKind.Mixed => Losing("may be null now"),
        _ => ReadingProblem.Lost("may be null now"),
    };

    // Who reads the field breaks either way.
    private static ReadingProblem Losing(string reason) => ReadingProblem.Lost(reason) with { Record = RecordReading.Unclear };

    private static ReadingProblem? CompareSymbols(JsonAlternative reader, JsonAlternative writer, string change)
    {
        if (writer.Kind == MemberKind.Text)
            return ReadingProblem.MayFail("may be any text now, which an enum refuses and a string takes");
        if (writer.Symbols is null)
            return ReadingProblem.MayFail(change);
        var missing = writer.Symbols.Except(reader.Symbols!).Select(SubschemaWords.Shorten).ToList();
        return missing.Count == 0
            ? null
            : ReadingProblem.MayFail($"may be {string.Join(", ", missing.Take(5))} now, which an enum refuses and a string takes");
    }

    private static ReadingProblem? CompareFormats(JsonAlternative reader, JsonAlternative writer) =>
        IsParsed(reader.Format) && reader.Format != writer.Format
            ? ReadingProblem.MayFail($"changes its format from {reader.Format} to {writer.Format ?? "none"}")
            : null;

    private static ReadingProblem? CompareWithText(JsonAlternative reader, JsonAlternative writer, string change)
    {
        var isNeverRead = IsParsed(writer.Format) || (writer.Symbols is { } symbols && symbols.Any(symbol => !IsReadAs(reader.Kind, symbol)));
        return isNeverRead
            ? ReadingProblem.Fails($"{change}, which both System.Text.Json and Newtonsoft.Json refuse")
            : ReadingProblem.MayFail($"{change}, which System.Text.Json refuses and Newtonsoft.Json converts where the text is a {(reader.Kind == MemberKind.Boolean ? "truth value" : "number")}");
    }

    private static bool IsReadAs(MemberKind kind, string text) => kind == MemberKind.Boolean
        ? bool.TryParse(text, out _)
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static ReadingProblem? CompareIntegers(JsonAlternative reader, JsonAlternative writer)
    {
        // Without a format the member may be an int or a long.
        if (reader.Format != writer.Format && (reader.Format == "int32" || writer.Format == "int64"))
        {
            var change = $"changes its format from {reader.Format ?? "none"} to {writer.Format ?? "none"}";
            return reader.Format == "int32" && writer.Format == "int64" ? ReadingProblem.Fails($"{change}, whose values an int refuses") : ReadingProblem.MayFail(change);
        }

        return reader.Numbers is { } known && (writer.Numbers is null || writer.Numbers.Except(known).Any())
            ? ReadingProblem.Unclear("may hold numbers now that the reader does not know")
            : null;
    }

    // Formats for which C# has a type that parses the text.
    private static bool IsParsed(string? format) =>
        format is "date-time" or "date" or "time" or "duration" or "time-span" or "uuid" or "guid" or "byte" or "base64" or "uri";
}
