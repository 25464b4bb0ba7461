using System.Globalization;
using NJsonSchema;

namespace LineageAnalyzers.Tests.Records.Json.Schemas;

/// <summary>
/// What a JSON Schema says, as sorted lines: of every path the type, whether null may stand there and whether an object may hold more. References are followed;
/// a schema inside itself has no lines of its own.
/// </summary>
internal static class SchemaMeaning
{
    public static List<string> Of(JsonSchema schema)
    {
        var lines = new List<string>();
        AddContent("", schema.ActualSchema, [], lines);
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static void Add(string path, JsonSchema place, IReadOnlyList<JsonSchema> outer, List<string> lines)
    {
        var schema = place.OneOf.FirstOrDefault(branch => branch.Type != JsonObjectType.Null)?.ActualSchema ?? place.ActualTypeSchema;
        var type = SchemaLines.TypeOf(schema);
        var values = schema.Enumeration.OfType<object>().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal);
        lines.Add($"{path}: {type}{(place.IsNullable(SchemaType.JsonSchema) && type != "any" ? "?" : "")} {string.Join(',', values)}");
        if (!outer.Contains(schema))
            AddContent(path, schema, outer, lines);
    }

    private static void AddContent(string path, JsonSchema schema, IReadOnlyList<JsonSchema> outer, List<string> lines)
    {
        IReadOnlyList<JsonSchema> inside = [.. outer, schema];
        if (schema.Item is { } item)
            Add(path + "[]", item, inside, lines);
        if (schema.AdditionalPropertiesSchema is { } value)
            Add(path + "{}", value, inside, lines);
        if (schema.ActualProperties.Count > 0)
            lines.Add($"{path} holds {(schema.AllowAdditionalProperties ? "more" : "no more")}");
        if (schema.RequiredProperties.Count > 0)
            lines.Add($"{path} must hold {string.Join(',', schema.RequiredProperties.Order(StringComparer.Ordinal))}");
        foreach (var (name, property) in schema.ActualProperties)
            Add(Model.Addresses.FieldPath.Member(path, name), property, inside, lines);
    }
}
