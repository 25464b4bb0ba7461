using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Every rule for JSON Schema.</summary>
internal static class JsonRules
{
    /// <summary>The rules as users see them, those that registries declare but do not produce in a comparison included.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
        AnnotationRules.All
            .Concat(StringRules.All)
            .Concat(NumberRules.All)
            .Concat(ObjectRules.All)
            .Concat(PropertyRules.All)
            .Concat(ArrayRules.All)
            .Concat(CombinedRules.All)
            .Concat(Declared())
            .Select(rule => rule.Rule)
            .ToList();

    // Reserved names are metadata, not schema text; the deprecated kind was split in three.
    private static IEnumerable<JsonRule> Declared()
    {
        yield return new JsonRule(
            "PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
            RuleEffect.Breaks,
            SubschemaWords.Of,
            "No property with a schema is added to an open object. (Older registries report this; newer ones say whether it is required.)",
            new("{field} is new, but older data may hold anything under that name", "Close the object with \"additionalProperties\": false in a version before."),
            new("{field} is removed, but new data may hold anything under that name", "Keep {field}, or close the object with \"additionalProperties\": false."));
        yield return new JsonRule(
            "RESERVED_PROPERTY_REMOVED",
            RuleEffect.Breaks,
            SubschemaWords.Of,
            "A name that the subject's metadata reserves stays reserved. (A registry finds it in the metadata, not in the schema.)",
            new("{field} is not reserved any more", "Keep {field} in the metadata property \"confluent:reserved\"."),
            new("{field} is not reserved any more", "Keep {field} in the metadata property \"confluent:reserved\"."));
        yield return new JsonRule(
            "RESERVED_PROPERTY_CONFLICTS_WITH_PROPERTY",
            RuleEffect.Breaks,
            SubschemaWords.Of,
            "No property has a name that the subject's metadata reserves. (A registry finds it in the metadata, not in the schema.)",
            new("{field} has a reserved name", "Use another name than {field}: it is reserved in the metadata property \"confluent:reserved\"."),
            new("{field} has a reserved name", "Use another name than {field}: it is reserved in the metadata property \"confluent:reserved\"."));
    }
}
