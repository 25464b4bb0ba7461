using System.Globalization;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Strings.</summary>
internal static class StringRules
{
    public static LimitRules MaxLength { get; } = new(
        "maxLength", "MAX_LENGTH", "maximum length", isUpper: true, schema => (schema as StringSubschema)?.MaxLength?.ToString(CultureInfo.InvariantCulture));

    public static LimitRules MinLength { get; } = new(
        "minLength", "MIN_LENGTH", "minimum length", isUpper: false, schema => (schema as StringSubschema)?.MinLength?.ToString(CultureInfo.InvariantCulture));

    public static JsonRule PatternAdded { get; } = new(
        "PATTERN_ADDED",
        RuleEffect.Breaks,
        Pattern,
        "The reading schema sets no pattern where the schema of the data has none.",
        new("{field} gets a pattern ({details})", "Remove the pattern of {field}: older data need not match it. Check it in the code that writes instead."),
        new("{field} loses its pattern, which readers of the registered schema still enforce ({details})", "Keep the pattern of {field}."));

    public static JsonRule PatternRemoved { get; } = new(
        "PATTERN_REMOVED",
        RuleEffect.Allowed,
        Pattern,
        "The reading schema may do without the pattern of the data.",
        new("{field} loses its pattern ({details})", "Nothing to do: older data still fits."),
        new("{field} gets a pattern that older readers do not have ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule PatternChanged { get; } = new(
        "PATTERN_CHANGED",
        RuleEffect.Breaks,
        Pattern,
        "A pattern stays as it is written; whether another one matches the same texts is not judged.",
        new("the pattern of {field} changes ({details})", "Keep the pattern of {field}, or remove it: older data need not match the new one."),
        new("the pattern of {field} changes ({details})", "Keep the pattern of {field}: readers of the registered schema still enforce the old one."));

    public static IEnumerable<JsonRule> All => [.. MaxLength.All, .. MinLength.All, PatternAdded, PatternRemoved, PatternChanged];

    private static string? Pattern(Subschema schema) => (schema as StringSubschema)?.Pattern is { } pattern ? SubschemaWords.Shorten(pattern) : null;
}
