using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>
/// Properties that come and go. An object without <c>additionalProperties</c> is open: older data may already hold anything under a new
/// name, which is why adding a property to it breaks.
/// </summary>
internal static class PropertyRules
{
    private const string OldFits = "Nothing to do: older data still fits.";
    private const string NewFits = "Nothing to do: what is written still fits older readers.";

    public static JsonRule EmptyAddedToOpen { get; } = Rule(
        "PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A property that may hold anything may be added to an open object.",
        new("{field} is new and may hold anything", OldFits),
        new("{field} is removed, which held anything", NewFits));

    public static JsonRule OptionalAddedToOpen { get; } = Rule(
        "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.BreaksWhenStrict,
        "No property with a schema is added to an open object, since older data may hold anything under its name.",
        new("{field} is new, but older data may hold anything under that name", "Close the object with \"additionalProperties\": false in a version before, or have the subject's policy set to LENIENT."),
        new("{field} is removed, but new data may hold anything under that name and readers of the registered schema expect {details}", "Keep {field}, or close the object with \"additionalProperties\": false."));

    public static JsonRule RequiredWithDefaultAddedToOpen { get; } = Rule(
        "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.BreaksWhenStrict,
        "No required property is added to an open object, since older data may hold anything under its name.",
        new("{field} is new and required, but older data may hold anything under that name", "Close the object with \"additionalProperties\": false in a version before, or have the subject's policy set to LENIENT."),
        new("{field} is removed, but new data may hold anything under that name and readers of the registered schema expect {details}", "Keep {field}, or close the object with \"additionalProperties\": false."));

    public static JsonRule RequiredAddedToOpen { get; } = Rule(
        "REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.Breaks,
        "No required property without a default is added, since older data may lack it.",
        new("{field} is new and required", "Make {field} optional or give it a default; in an open object, close the object in a version before, too."),
        new("{field} is removed, but readers of the registered schema need it", "Keep {field}. To remove it, first register a version that does not require it, and let the readers move to it."));

    public static JsonRule OptionalAddedToUnopen { get; } = Rule(
        "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An optional property may be added to an object that is closed or partially open.",
        new("{field} is new and optional", OldFits),
        new("{field} is removed, which readers of the registered schema can do without", NewFits));

    public static JsonRule RequiredWithDefaultAddedToUnopen { get; } = Rule(
        "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A required property with a default may be added to an object that is closed or partially open.",
        new("{field} is new and has a default", "Nothing to do: its default stands in where older data lacks it."),
        new("{field} is removed, and readers of the registered schema have a default for it", "Nothing to do: their default stands in."));

    public static JsonRule RequiredAddedToUnopen { get; } = Rule(
        "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
        RuleEffect.Breaks,
        "No required property without a default is added, since older data lacks it.",
        new("{field} is new and required", "Make {field} optional, or give it a default: older data lacks it."),
        new("{field} is removed, but readers of the registered schema need it", "Keep {field}. To remove it, first register a version that does not require it, and let the readers move to it."));

    public static JsonRule AddedCovered { get; } = Rule(
        "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A property may be added whose schema fits what further properties already had to match.",
        new("{field} is new and fits the schema of further properties ({details})", OldFits),
        new("{field} is removed and falls under a schema of further properties that fits ({details})", NewFits));

    public static JsonRule AddedNotCovered { get; } = Rule(
        "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.BreaksWhenStrict,
        "The schema of an added property fits what further properties already had to match.",
        new("{field} is new and does not fit the schema of further properties, which older data may hold under that name ({details})", "Give {field} a schema that allows what further properties allow, or use another name."),
        new("{field} is removed, but further properties may hold under that name what readers of the registered schema refuse ({details})", "Keep {field}."));

    public static JsonRule RemovedFromOpen { get; } = Rule(
        "PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A property may be removed where the reading schema lets further properties through.",
        new("{field} is removed", "Nothing to do: older data that has it is let through."),
        new("{field} is new, and readers of the registered schema let it through", NewFits));

    public static JsonRule FalseRemovedFromClosed { get; } = Rule(
        "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A property that is never there may be removed.",
        new("{field} is removed, which was never there", OldFits),
        new("{field} is declared as never there", NewFits));

    public static JsonRule RemovedFromClosed { get; } = Rule(
        "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
        RuleEffect.BreaksWhenStrict,
        "No property is removed where the reading schema refuses further properties.",
        new("{field} is removed, and the object refuses what it does not know", "Keep {field}, or let further properties through: older data has it."),
        new("{field} is new, but readers of the registered schema refuse properties that they do not know", "Do not add {field} yet: first let the readers move to a version that knows it or lets further properties through."));

    public static JsonRule RemovedCovered { get; } = Rule(
        "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "A property may be removed whose schema fits what further properties have to match.",
        new("{field} is removed and fits the schema of further properties ({details})", OldFits),
        new("{field} is new and fits the schema that older readers have for further properties ({details})", NewFits));

    public static JsonRule RemovedNotCovered { get; } = Rule(
        "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.BreaksWhenStrict,
        "The schema of a removed property fits what further properties have to match.",
        new("{field} is removed and does not fit the schema of further properties ({details})", "Keep {field}, or widen the schema of further properties: older data has it."),
        new("{field} is new and does not fit the schema that readers of the registered schema have for further properties ({details})", "Give {field} a schema that fits, or let the readers move to a version that knows it first."));

    public static IEnumerable<JsonRule> All =>
    [
        EmptyAddedToOpen, OptionalAddedToOpen, RequiredWithDefaultAddedToOpen, RequiredAddedToOpen, OptionalAddedToUnopen,
        RequiredWithDefaultAddedToUnopen, RequiredAddedToUnopen, AddedCovered, AddedNotCovered, RemovedFromOpen, FalseRemovedFromClosed,
        RemovedFromClosed, RemovedCovered, RemovedNotCovered,
    ];

    private static JsonRule Rule(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) =>
        new(id, effect, SubschemaWords.Of, purpose, backward, forward);
}
