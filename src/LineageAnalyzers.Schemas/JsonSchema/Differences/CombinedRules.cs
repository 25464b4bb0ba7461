using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Enums, constants, combined subschemas, negations.</summary>
internal static class CombinedRules
{
    public static JsonRule EnumExtended { get; } = new(
        "ENUM_ARRAY_EXTENDED",
        RuleEffect.Allowed,
        SubschemaWords.Values,
        "The reading schema may know more values than the data has.",
        new("{field} gets more values ({details})", "Nothing to do: older data still fits."),
        new("{field} gets fewer values ({details})", "Nothing to do: older readers know all that is written."));

    public static JsonRule EnumNarrowed { get; } = new(
        "ENUM_ARRAY_NARROWED",
        RuleEffect.Breaks,
        SubschemaWords.Values,
        "The reading schema knows every value that the data may have.",
        new("{field} loses values ({details})", "Keep the old values of {field}: older data may hold them."),
        new("{field} gets values that readers of the registered schema do not know ({details})", "Do not write new values of {field} yet: first let the readers move to a version that knows them."));

    public static JsonRule EnumChanged { get; } = new(
        "ENUM_ARRAY_CHANGED",
        RuleEffect.Breaks,
        SubschemaWords.Values,
        "The reading schema knows every value that the data may have, also where there is only one.",
        new("the values of {field} change ({details})", "Keep the old values of {field} and add the new ones."),
        new("the values of {field} change ({details})", "Keep to values of {field} that readers of the registered schema know."));

    public static JsonRule CriterionExtended { get; } = new(
        "COMBINED_TYPE_EXTENDED",
        RuleEffect.Allowed,
        Word,
        "Combined subschemas may be combined less strictly.",
        new("the subschemas of {field} are combined less strictly ({details})", "Nothing to do: older data still fits."),
        new("the subschemas of {field} are combined more strictly ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule CriterionChanged { get; } = new(
        "COMBINED_TYPE_CHANGED",
        RuleEffect.Breaks,
        Word,
        "Combined subschemas are not combined more strictly.",
        new("the subschemas of {field} are combined more strictly ({details})", "Keep the keyword that combines the subschemas of {field}."),
        new("the subschemas of {field} are combined less strictly ({details})", "Keep the keyword that combines the subschemas of {field}: readers of the registered schema are stricter."));

    public static JsonRule SubschemasChanged { get; } = new(
        "COMBINED_TYPE_SUBSCHEMAS_CHANGED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "Each combined subschema of the smaller side fits one of the other side, no two the same one.",
        new("some subschemas of {field} fit none of the older ones ({details})", "Keep the subschemas of {field}, or change them only in ways that older data survives."),
        new("some subschemas of {field} fit none that readers of the registered schema know ({details})", "Keep the subschemas of {field}, or change them only in ways that older readers survive."));

    public static JsonRule ProductExtended { get; } = new(
        "PRODUCT_TYPE_EXTENDED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "The reading schema's allOf has no more subschemas than that of the data.",
        new("{field} must match more subschemas ({details})", "Remove the new subschemas from the allOf of {field}: older data need not match them."),
        new("{field} must match fewer subschemas than readers of the registered schema ask for ({details})", "Keep the subschemas in the allOf of {field}."));

    public static JsonRule ProductNarrowed { get; } = new(
        "PRODUCT_TYPE_NARROWED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema's allOf may have fewer subschemas than that of the data.",
        new("{field} must match fewer subschemas ({details})", "Nothing to do: older data still fits."),
        new("{field} must match more subschemas ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule SumExtended { get; } = new(
        "SUM_TYPE_EXTENDED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema's anyOf or oneOf may have more subschemas than that of the data.",
        new("{field} may match more subschemas ({details})", "Nothing to do: older data still fits."),
        new("{field} may match fewer subschemas ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule SumNarrowed { get; } = new(
        "SUM_TYPE_NARROWED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "The reading schema's anyOf or oneOf has no fewer subschemas than that of the data.",
        new("{field} may match fewer subschemas ({details})", "Keep the subschemas of {field}: older data may match those that go."),
        new("{field} may match subschemas that readers of the registered schema do not know ({details})", "Do not write data of the new subschemas of {field} yet: first let the readers move to a version that knows them."));

    public static JsonRule NotExtended { get; } = new(
        "NOT_TYPE_EXTENDED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "What the reading schema excludes is excluded for the data, too.",
        new("{field} excludes more ({details})", "Do not widen the \"not\" of {field}: older data may hold what it excludes now."),
        new("{field} excludes less than readers of the registered schema do ({details})", "Do not narrow the \"not\" of {field} yet: readers of the registered schema refuse what it lets through."));

    public static JsonRule NotNarrowed { get; } = new(
        "NOT_TYPE_NARROWED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema may exclude less than the schema of the data, or the same.",
        new("{field} excludes no more than before ({details})", "Nothing to do: older data still fits."),
        new("{field} excludes no less than before ({details})", "Nothing to do: what is written still fits older readers."))
    {
        // An unchanged negation gives this, too.
        IsNote = true,
    };

    public static IEnumerable<JsonRule> All =>
    [
        EnumExtended, EnumNarrowed, EnumChanged, CriterionExtended, CriterionChanged, SubschemasChanged, ProductExtended, ProductNarrowed,
        SumExtended, SumNarrowed, NotExtended, NotNarrowed,
    ];

    private static string? Word(Subschema schema) => (schema as CombinedSubschema)?.Word;
}
