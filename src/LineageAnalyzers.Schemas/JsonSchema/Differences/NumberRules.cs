using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Numbers.</summary>
internal static class NumberRules
{
    public static LimitRules Maximum { get; } = new("maximum", "MAXIMUM", "maximum", isUpper: true, Side(number => number.Maximum));

    public static LimitRules Minimum { get; } = new("minimum", "MINIMUM", "minimum", isUpper: false, Side(number => number.Minimum));

    public static LimitRules ExclusiveMaximum { get; } = new(
        "exclusiveMaximum", "EXCLUSIVE_MAXIMUM", "exclusive maximum", isUpper: true, Side(number => number.ExclusiveMaximum));

    public static LimitRules ExclusiveMinimum { get; } = new(
        "exclusiveMinimum", "EXCLUSIVE_MINIMUM", "exclusive minimum", isUpper: false, Side(number => number.ExclusiveMinimum));

    public static JsonRule MultipleOfAdded { get; } = Multiple(
        "MULTIPLE_OF_ADDED",
        RuleEffect.Breaks,
        "The reading schema asks for no multiple where the schema of the data does not.",
        new("{field} must be a multiple of a number now ({details})", "Remove \"multipleOf\" from {field}: older data need not be a multiple."),
        new("{field} need not be a multiple any more, but readers of the registered schema ask for it ({details})", "Keep \"multipleOf\" of {field}."));

    public static JsonRule MultipleOfRemoved { get; } = Multiple(
        "MULTIPLE_OF_REMOVED",
        RuleEffect.Allowed,
        "The reading schema may do without the multiple of the data.",
        new("{field} need not be a multiple any more ({details})", "Nothing to do: older data still fits."),
        new("{field} must be a multiple now, which older readers do not ask for ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule MultipleOfReduced { get; } = Multiple(
        "MULTIPLE_OF_REDUCED",
        RuleEffect.Allowed,
        "The multiple may become one that divides the old one.",
        new("the multiple of {field} is divided ({details})", "Nothing to do: older data still fits."),
        new("the multiple of {field} is multiplied ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule MultipleOfExpanded { get; } = Multiple(
        "MULTIPLE_OF_EXPANDED",
        RuleEffect.Breaks,
        "The multiple does not become a multiple of the old one.",
        new("the multiple of {field} is multiplied ({details})", "Keep \"multipleOf\" of {field}: older data holds multiples of the old number only."),
        new("the multiple of {field} is divided ({details})", "Keep \"multipleOf\" of {field}: readers of the registered schema ask for multiples of the old number."));

    public static JsonRule MultipleOfChanged { get; } = Multiple(
        "MULTIPLE_OF_CHANGED",
        RuleEffect.Breaks,
        "The multiple does not become a number that neither divides the old one nor is a multiple of it.",
        new("the multiple of {field} changes ({details})", "Keep \"multipleOf\" of {field}, or remove it."),
        new("the multiple of {field} changes ({details})", "Keep \"multipleOf\" of {field}: readers of the registered schema ask for multiples of the old number."));

    public static JsonRule TypeExtended { get; } = new(
        "TYPE_EXTENDED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "An integer may become a number.",
        new("{field} becomes a number ({details})", "Nothing to do: an integer is a number."),
        new("{field} becomes an integer ({details})", "Nothing to do: older readers take any number."));

    public static JsonRule TypeNarrowed { get; } = new(
        "TYPE_NARROWED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "A number does not become an integer.",
        new("{field} becomes an integer ({details})", "Keep {field} a number: older data may hold fractions."),
        new("{field} becomes a number ({details})", "Keep {field} an integer: readers of the registered schema refuse fractions."));

    public static IEnumerable<JsonRule> All =>
    [
        .. Maximum.All, .. Minimum.All, .. ExclusiveMaximum.All, .. ExclusiveMinimum.All,
        MultipleOfAdded, MultipleOfRemoved, MultipleOfReduced, MultipleOfExpanded, MultipleOfChanged, TypeExtended, TypeNarrowed,
    ];

    private static Func<Subschema, string?> Side(Func<NumberSubschema, NumberLimit?> limit) => schema => schema is NumberSubschema number ? limit(number)?.Text : null;

    private static JsonRule Multiple(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) =>
        new(id, effect, Side(number => number.MultipleOf), purpose, backward, forward);
}
