using System.Globalization;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Arrays.</summary>
internal static class ArrayRules
{
    private const string OldFits = "Nothing to do: older data still fits.";
    private const string NewFits = "Nothing to do: what is written still fits older readers.";

    public static LimitRules MaxItems { get; } = new("maxItems", "MAX_ITEMS", "maximum number of items", isUpper: true, Side(array => array.MaxItems));

    public static LimitRules MinItems { get; } = new("minItems", "MIN_ITEMS", "minimum number of items", isUpper: false, Side(array => array.MinItems));

    public static LimitRules MaxContains { get; } = new(
        "maxContains", "MAX_CONTAINS", "maximum number of matching items", isUpper: true, Side(array => array.MaxContains));

    public static LimitRules MinContains { get; } = new(
        "minContains", "MIN_CONTAINS", "minimum number of matching items", isUpper: false, Side(array => array.MinContains));

    public static UnevaluatedRules Unevaluated { get; } = new("unevaluatedItems", "UNEVALUATED_ITEMS", "items", RuleEffect.Breaks);

    public static JsonRule UniqueAdded { get; } = Rule(
        "UNIQUE_ITEMS_ADDED",
        RuleEffect.Breaks,
        "The reading schema asks for no unique items where the data need not have them.",
        new("the items of {field} must be unique now", "Remove \"uniqueItems\" from {field}: older data may hold items twice."),
        new("the items of {field} need not be unique any more, but readers of the registered schema ask for it", "Keep \"uniqueItems\" of {field}."));

    public static JsonRule UniqueRemoved { get; } = Rule(
        "UNIQUE_ITEMS_REMOVED",
        RuleEffect.Allowed,
        "The reading schema need not ask for unique items.",
        new("the items of {field} need not be unique any more", OldFits),
        new("the items of {field} must be unique now", NewFits));

    public static JsonRule AdditionalAdded { get; } = Additional(
        "ADDITIONAL_ITEMS_ADDED",
        RuleEffect.Allowed,
        "The reading schema may let further items through.",
        new("{field} may hold further items now ({details})", OldFits),
        new("{field} holds no further items any more ({details})", NewFits));

    public static JsonRule AdditionalExtended { get; } = Additional(
        "ADDITIONAL_ITEMS_EXTENDED",
        RuleEffect.Allowed,
        "The reading schema may let further items through without a schema.",
        new("further items of {field} may be anything now ({details})", OldFits),
        new("further items of {field} get a schema ({details})", NewFits));

    public static JsonRule AdditionalRemoved { get; } = Additional(
        "ADDITIONAL_ITEMS_REMOVED",
        RuleEffect.Breaks,
        "The reading schema does not refuse further items that the data may have.",
        new("{field} refuses further items now ({details})", "Let further items of {field} through: older data may have them."),
        new("{field} may hold further items, which readers of the registered schema refuse ({details})", "Keep refusing further items of {field}."));

    public static JsonRule AdditionalNarrowed { get; } = Additional(
        "ADDITIONAL_ITEMS_NARROWED",
        RuleEffect.Breaks,
        "The reading schema does not restrict further items that the data may have.",
        new("further items of {field} get a schema ({details})", "Remove the schema of further items of {field}: those of older data may be anything."),
        new("further items of {field} may be anything, which readers of the registered schema restrict ({details})", "Keep the schema of further items of {field}."));

    public static JsonRule EmptyAddedToOpen { get; } = Rule(
        "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item that may be anything may be added to an open tuple.",
        new("{field} gets one more item, which may be anything", OldFits),
        new("{field} loses an item that could be anything", NewFits));

    public static JsonRule AddedToOpen { get; } = Rule(
        "ITEM_ADDED_TO_OPEN_CONTENT_MODEL",
        RuleEffect.Breaks,
        "No item with a schema is added to an open tuple, since older data may have anything there.",
        new("{field} gets one more item with a schema, but older data may have anything there ({details})", "Refuse further items of {field} in a version before, or leave the new item without a schema."),
        new("{field} loses the schema of an item, which readers of the registered schema still enforce ({details})", "Keep the item of {field}."));

    public static JsonRule AddedToClosed { get; } = Rule(
        "ITEM_ADDED_TO_CLOSED_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item may be added to a closed tuple.",
        new("{field} gets one more item ({details})", OldFits),
        new("{field} loses its last item ({details})", NewFits));

    public static JsonRule AddedCovered { get; } = Rule(
        "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item may be added whose schema fits what further items already had to match.",
        new("{field} gets one more item, which fits the schema of further items ({details})", OldFits),
        new("{field} loses an item, which falls under a schema of further items that fits ({details})", NewFits));

    public static JsonRule AddedNotCovered { get; } = Rule(
        "ITEM_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Breaks,
        "The schema of an added item fits what further items already had to match.",
        new("{field} gets one more item, which does not fit the schema of further items ({details})", "Give the new item of {field} a schema that allows what further items allow."),
        new("{field} loses an item, but further items may be what readers of the registered schema refuse ({details})", "Keep the item of {field}."));

    public static JsonRule RemovedFromOpen { get; } = Rule(
        "ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item may be removed where the reading schema lets further items through.",
        new("{field} loses an item ({details})", "Nothing to do: older data that has it is let through."),
        new("{field} gets one more item, and readers of the registered schema let it through ({details})", NewFits));

    public static JsonRule FalseRemovedFromClosed { get; } = Rule(
        "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item that is never there may be removed.",
        new("{field} loses an item that was never there", OldFits),
        new("{field} declares an item that is never there", NewFits));

    public static JsonRule RemovedFromClosed { get; } = Rule(
        "ITEM_REMOVED_FROM_CLOSED_CONTENT_MODEL",
        RuleEffect.Breaks,
        "No item is removed where the reading schema refuses further items.",
        new("{field} loses an item and refuses further ones ({details})", "Keep the item of {field}, or let further items through: older data has it."),
        new("{field} gets one more item, but readers of the registered schema refuse further items ({details})", "Do not add an item to {field} yet: first let the readers move to a version that knows it."));

    public static JsonRule RemovedCovered { get; } = Rule(
        "ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Allowed,
        "An item may be removed whose schema fits what further items have to match.",
        new("{field} loses an item, which fits the schema of further items ({details})", OldFits),
        new("{field} gets one more item, which fits the schema that older readers have for further items ({details})", NewFits));

    public static JsonRule RemovedNotCovered { get; } = Rule(
        "ITEM_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
        RuleEffect.Breaks,
        "The schema of a removed item fits what further items have to match.",
        new("{field} loses an item, which does not fit the schema of further items ({details})", "Keep the item of {field}, or widen the schema of further items: older data has it."),
        new("{field} gets one more item, which does not fit the schema that readers of the registered schema have for further items ({details})", "Give the new item of {field} a schema that fits."));

    public static IEnumerable<JsonRule> All =>
    [
        .. MaxItems.All, .. MinItems.All, .. MaxContains.All, .. MinContains.All, UniqueAdded, UniqueRemoved,
        AdditionalAdded, AdditionalExtended, AdditionalRemoved, AdditionalNarrowed, .. Unevaluated.All,
        EmptyAddedToOpen, AddedToOpen, AddedToClosed, AddedCovered, AddedNotCovered,
        RemovedFromOpen, FalseRemovedFromClosed, RemovedFromClosed, RemovedCovered, RemovedNotCovered,
    ];

    private static Func<Subschema, string?> Side(Func<ArraySubschema, int?> limit) =>
        schema => schema is ArraySubschema array ? limit(array)?.ToString(CultureInfo.InvariantCulture) : null;

    private static JsonRule Additional(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) => new(
        id,
        effect,
        schema => schema is not ArraySubschema array ? null : !array.AllowsMore ? "refused" : array.Additional is { } more ? SubschemaWords.Of(more) : "anything",
        purpose,
        backward,
        forward);

    private static JsonRule Rule(string id, RuleEffect effect, string purpose, Compatibility.RuleWords backward, Compatibility.RuleWords forward) =>
        new(id, effect, SubschemaWords.Of, purpose, backward, forward);
}
