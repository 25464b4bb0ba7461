namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>The keywords that a loader reads into a subschema. Every other member of a schema object is a note.</summary>
internal static class KnownKeywords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "title", "description", "default", "$id",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties", "maxProperties", "dependencies",
        "dependentRequired", "dependentSchemas", "unevaluatedProperties", "items", "prefixItems", "additionalItems", "unevaluatedItems",
        "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "format",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    };

    private static readonly HashSet<string> NewWords = new(StringComparer.Ordinal)
    {
        "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$ref", "$defs", "$schema", "$vocabulary", "minLength", "maxLength", "allOf", "anyOf",
        "oneOf", "additionalProperties", "properties", "patternProperties", "title", "description", "readOnly", "writeOnly", "deprecated",
        "default", "enum", "const", "false", "true", "type", "not", "required", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum",
        "multipleOf", "uniqueItems", "items", "prefixItems", "contains", "minContains", "maxContains", "if", "then", "else", "dependentSchemas",
        "dependentRequired", "unevaluatedItems", "unevaluatedProperties", "minItems", "maxItems", "minProperties", "maxProperties",
        "propertyNames", "pattern", "format",
    };

    /// <summary>Whether any loader reads it.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether the loader of the newer drafts knows it.</summary>
    public static bool ContainsForNewDrafts(string word) => NewWords.Contains(word);
}
