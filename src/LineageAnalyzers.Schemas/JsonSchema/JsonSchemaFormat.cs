using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Differences;
using LineageAnalyzers.Schemas.JsonSchema.Loading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>JSON Schema, judged as Confluent's schema registry judges it.</summary>
public sealed class JsonSchemaFormat : SchemaFormat
{
    internal const string FormatName = "json";

    private JsonSchemaFormat()
    {
    }

    /// <summary>The one object of this class.</summary>
    internal static JsonSchemaFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => FormatName;

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaRule> Rules => JsonRules.All;

    /// <inheritdoc/>
    public override ParsedSchema Parse(SchemaText schema) => ParseDocument(schema);

    /// <inheritdoc/>
    public override void Lint(SchemaText schema) => JsonSchemaLint.Check(ParseDocument(schema));

    private static JsonSchemaDocument ParseDocument(SchemaText schema)
    {
        var root = SubschemaLoader.Load(schema.Text, schema.References, out var document);
        var hasTags = schema.Text.IndexOf(JsonSchemaTags.Keyword, StringComparison.Ordinal) >= 0
            || schema.References.Any(reference => reference.Text.IndexOf(JsonSchemaTags.Keyword, StringComparison.Ordinal) >= 0);
        return new JsonSchemaDocument(root, document, schema.References, hasTags ? JsonSchemaTags.Find(root) : []);
    }
}
