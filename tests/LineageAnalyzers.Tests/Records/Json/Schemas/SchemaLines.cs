using NJsonSchema;

namespace LineageAnalyzers.Tests.Records.Json.Schemas;

/// <summary>A JSON Schema of NJsonSchema as lines of our descriptions, for the members of the type itself: <c>path: type</c>, with <c>?</c> where null may stand.</summary>
internal static class SchemaLines
{
    public static List<string> Of(JsonSchema schema)
    {
        var lines = new List<string>();
        foreach (var (name, property) in schema.ActualSchema.ActualProperties)
            Add(name, property, lines);
        return lines;
    }

    private static void Add(string path, JsonSchema place, List<string> lines)
    {
        var isNullable = place.IsNullable(SchemaType.JsonSchema);
        var schema = place.OneOf.FirstOrDefault(branch => branch.Type != JsonObjectType.Null)?.ActualSchema ?? place.ActualTypeSchema;
        var type = TypeOf(schema);
        lines.Add($"{path}: {type}{(isNullable && type != "any" ? "?" : "")}");
        if (type == "array" && schema.Item is { } item)
            Add(path + "[]", item, lines);
        if (type == "map" && schema.AdditionalPropertiesSchema is { } value)
            Add(path + "{}", value, lines);
    }

    /// <summary>The type in the words of our descriptions.</summary>
    public static string TypeOf(JsonSchema schema)
    {
        var type = schema.Type & ~JsonObjectType.Null;
        if (type == JsonObjectType.Object)
            return schema.AdditionalPropertiesSchema is null ? "object" : "map";
        if (type == JsonObjectType.String && schema.IsEnumeration)
            return "string(enum)";
        if (type != JsonObjectType.String || schema.Format is null)
            return type == JsonObjectType.None ? "any" : type.ToString().ToLowerInvariant();
        return schema.Format switch
        {
            "guid" => "string(uuid)",
            "byte" => "string(base64)",
            "duration" => "string(time-span)",
            _ => $"string({schema.Format})",
        };
    }
}
