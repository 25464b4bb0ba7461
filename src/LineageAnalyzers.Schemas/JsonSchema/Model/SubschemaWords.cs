using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Subschemas as a person would name them.</summary>
internal static class SubschemaWords
{
    private const int MostBranches = 5;
    private const int Deepest = 3;

    /// <summary>A few words: <c>string</c>, <c>array of integer</c>, <c>string | null</c>.</summary>
    public static string Of(Subschema schema) => Of(schema, Deepest);

    /// <summary>The values of an enum or constant.</summary>
    public static string? Values(Subschema schema) => schema switch
    {
        EnumSubschema values => string.Join(", ", values.Values.Values.Take(MostBranches).Select(Text)) + (values.Values.Values.Count > MostBranches ? ", ..." : ""),
        ConstSubschema value => Text(value.Value),
        _ => null,
    };

    /// <summary>A text of any length, cut to a length that fits a line.</summary>
    public static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "...";

    private static string Of(Subschema schema, int depth)
    {
        schema = schema.Resolved;
        return schema switch
        {
            NumberSubschema number => number.IsInteger ? "integer" : "number",
            ArraySubschema { Items: { } items } when depth > 0 => $"array of {Of(items, depth - 1)}",
            ArraySubschema { Tuple.Count: > 0 } tuple => $"tuple of {tuple.Tuple.Count}",
            EnumSubschema or ConstSubschema => $"one of {Values(schema)}",
            CombinedSubschema { Branches.Count: > 0 } combined when depth > 0 => Of(combined, depth - 1),
            NotSubschema not when depth > 0 => $"not {Of(not.Inner, depth - 1)}",
            PlainSubschema { Kind: SubschemaKind.Empty or SubschemaKind.True } => "anything",
            PlainSubschema { Kind: SubschemaKind.False } => "nothing",
            ConditionalSubschema => "if ... then ... else",
            CombinedSubschema combined => combined.Word,
            _ => schema.Kind.ToString().ToLowerInvariant(),
        };
    }

    private static string Of(CombinedSubschema combined, int depth)
    {
        var branches = combined.Branches.Take(MostBranches).Select(branch => Of(branch, depth));
        var more = combined.Branches.Count > MostBranches ? " ..." : "";
        return combined.Criterion switch
        {
            Criterion.All => $"all of ({string.Join(", ", branches)}{more})",
            Criterion.Any => string.Join(" | ", branches) + more,
            _ => $"one of ({string.Join(", ", branches)}{more})",
        };
    }

    private static string Text(JsonValue value) => value.Kind switch
    {
        JsonKind.Array => "[...]",
        JsonKind.Object => "{...}",
        _ => Shorten(value.Text),
    };
}
