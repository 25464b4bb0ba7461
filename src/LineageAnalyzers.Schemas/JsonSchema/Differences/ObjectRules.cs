using System.Globalization;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Objects as a whole.</summary>
internal static class ObjectRules
{
    private const string OldFits = "Nothing to do: older data still fits.";
    private const string NewFits = "Nothing to do: what is written still fits older readers.";

    public static LimitRules MaxProperties { get; } = new(
        "maxProperties", "MAX_PROPERTIES", "maximum number of properties", isUpper: true, schema => (schema as ObjectSubschema)?.MaxProperties?.ToString(CultureInfo.InvariantCulture));

    public static LimitRules MinProperties { get; } = new(
        "minProperties", "MIN_PROPERTIES", "minimum number of properties", isUpper: false, schema => (schema as ObjectSubschema)?.MinProperties?.ToString(CultureInfo.InvariantCulture));

    public static UnevaluatedRules Unevaluated { get; } = new("unevaluatedProperties", "UNEVALUATED_PROPERTIES", "properties", RuleEffect.BreaksWhenStrict);

    public static JsonRule RequiredRemoved { get; } = new(
        "REQUIRED_ATTRIBUTE_REMOVED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema may do without a property that the data always has.",
        new("{field} is not required any more", OldFits),
        new("{field} becomes required", NewFits));

    public static JsonRule RequiredWithDefaultAdded { get; } = new(
        "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema may require a property that has a default.",
        new("{field} becomes required and has a default", "Nothing to do: its default stands in where older data lacks it."),
        new("{field} is not required any more, and readers of the registered schema have a default for it", "Nothing to do: their default stands in where new data lacks it."));

    public static JsonRule RequiredAdded { get; } = new(
        "REQUIRED_ATTRIBUTE_ADDED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "The reading schema requires no property that the data may lack, unless it has a default.",
        new("{field} becomes required", "Leave {field} optional, or give it a default: older data may lack it."),
        new("{field} is not required any more, but readers of the registered schema need it", "Keep {field} required."));

    public static JsonRule AdditionalAdded { get; } = Additional(
        "ADDITIONAL_PROPERTIES_ADDED",
        RuleEffect.Allowed,
        "The reading schema may let further properties through.",
        new("{field} may hold further properties now ({details})", OldFits),
        new("{field} holds no further properties any more ({details})", NewFits));

    public static JsonRule AdditionalExtended { get; } = Additional(
        "ADDITIONAL_PROPERTIES_EXTENDED",
        RuleEffect.Allowed,
        "The reading schema may let further properties through without a schema.",
        new("further properties of {field} may hold anything now ({details})", OldFits),
        new("further properties of {field} get a schema ({details})", NewFits));

    public static JsonRule AdditionalRemoved { get; } = Additional(
        "ADDITIONAL_PROPERTIES_REMOVED",
        RuleEffect.BreaksWhenStrict,
        "The reading schema does not refuse further properties that the data may have.",
        new("{field} refuses further properties now ({details})", "Remove \"additionalProperties\": false: older data may have further properties."),
        new("{field} may hold further properties, which readers of the registered schema refuse ({details})", "Keep \"additionalProperties\": false."));

    public static JsonRule AdditionalNarrowed { get; } = Additional(
        "ADDITIONAL_PROPERTIES_NARROWED",
        RuleEffect.BreaksWhenStrict,
        "The reading schema does not restrict further properties that the data may have.",
        new("further properties of {field} get a schema ({details})", "Remove the schema of \"additionalProperties\": further properties of older data may hold anything."),
        new("further properties of {field} may hold anything, which readers of the registered schema restrict ({details})", "Keep the schema of \"additionalProperties\"."));

    public static JsonRule DependencyAdded { get; } = Dependency(
        "DEPENDENCY_ARRAY_ADDED",
        RuleEffect.Breaks,
        "The reading schema sets no dependency between properties where the data has none.",
        new("{field} depends on other properties now", "Remove the dependency of {field}: older data may have it without the others."),
        new("{field} depends on no other properties any more, but readers of the registered schema still ask for them", "Keep the dependency of {field}."));

    public static JsonRule DependencyRemoved { get; } = Dependency(
        "DEPENDENCY_ARRAY_REMOVED",
        RuleEffect.Allowed,
        "The reading schema may do without a dependency between properties.",
        new("{field} depends on no other properties any more", OldFits),
        new("{field} depends on other properties now", NewFits));

    public static JsonRule DependencyExtended { get; } = Dependency(
        "DEPENDENCY_ARRAY_EXTENDED",
        RuleEffect.Breaks,
        "A property of the reading schema depends on no more properties than in the data.",
        new("{field} depends on more properties", "Keep the dependency of {field} as it was: older data may lack the others."),
        new("{field} depends on fewer properties than readers of the registered schema ask for", "Keep the dependency of {field} as it was."));

    public static JsonRule DependencyNarrowed { get; } = Dependency(
        "DEPENDENCY_ARRAY_NARROWED",
        RuleEffect.Allowed,
        "A property of the reading schema may depend on fewer properties than in the data.",
        new("{field} depends on fewer properties", OldFits),
        new("{field} depends on more properties", NewFits));

    public static JsonRule DependencyChanged { get; } = Dependency(
        "DEPENDENCY_ARRAY_CHANGED",
        RuleEffect.Breaks,
        "A property of the reading schema depends on no properties that it does not depend on in the data.",
        new("{field} depends on other properties than before", "Keep the dependency of {field} as it was: older data may lack the new ones."),
        new("{field} depends on other properties than before", "Keep the dependency of {field} as it was: readers of the registered schema still ask for the old ones."));

    public static JsonRule DependencySchemaAdded { get; } = Dependency(
        "DEPENDENCY_SCHEMA_ADDED",
        RuleEffect.Breaks,
        "The reading schema attaches no schema to a property's presence where the data does not.",
        new("a schema must match now where {field} is there", "Remove the schema that depends on {field}: older data need not match it."),
        new("no schema must match any more where {field} is there, but readers of the registered schema still enforce it", "Keep the schema that depends on {field}."));

    public static JsonRule DependencySchemaRemoved { get; } = Dependency(
        "DEPENDENCY_SCHEMA_REMOVED",
        RuleEffect.Allowed,
        "The reading schema may do without the schema that is attached to a property's presence.",
        new("no schema must match any more where {field} is there", OldFits),
        new("a schema must match now where {field} is there", NewFits));

    public static IEnumerable<JsonRule> All =>
    [
        RequiredRemoved, RequiredWithDefaultAdded, RequiredAdded, .. MaxProperties.All, .. MinProperties.All,
        AdditionalAdded, AdditionalExtended, AdditionalRemoved, AdditionalNarrowed, .. Unevaluated.All,
        DependencyAdded, DependencyRemoved, DependencyExtended, DependencyNarrowed, DependencyChanged, DependencySchemaAdded, DependencySchemaRemoved,
    ];

    private static JsonRule Additional(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) => new(
        id,
        effect,
        schema => schema is not ObjectSubschema record ? null : record.RefusesMore ? "refused" : record.Additional is { } more ? SubschemaWords.Of(more) : "anything",
        purpose,
        backward,
        forward);

    private static JsonRule Dependency(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) =>
        new(id, effect, SubschemaWords.Of, purpose, backward, forward);
}
