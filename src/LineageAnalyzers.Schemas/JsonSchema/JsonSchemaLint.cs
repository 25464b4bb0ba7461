using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>Finds what a registry takes but the users of a schema would stumble over.</summary>
internal static class JsonSchemaLint
{
    /// <summary>Checks every schema object of a document.</summary>
    /// <exception cref="SchemaException">The document has a fault.</exception>
    public static void Check(JsonSchemaDocument document) => Check(document, document.Json);

    private static void Check(JsonSchemaDocument document, JsonValue json)
    {
        if (json["enum"] is { Kind: JsonKind.Array, Items.Count: 0 } values)
            throw document.Error("\"enum\" has no values, so that nothing fits", values);
        if (json["required"] is { Kind: JsonKind.Array } required && TwiceIn(required) is { } twice)
            throw document.Error($"\"required\" lists '{twice.Text}' twice", twice);
        if (json["required"] is { } names && Unknown(json, names) is { } unknown)
            throw document.Error($"'{unknown.Text}' is required, but the closed object has no such property", unknown);
        foreach (var item in json.Items)
            Check(document, item);
        foreach (var member in json.Members)
        {
            if (member.Key is not ("enum" or "const" or "default" or "examples"))
                Check(document, member.Value);
        }
    }

    private static JsonValue? TwiceIn(JsonValue names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Items)
        {
            if (name.AsString is { } text && !seen.Add(text))
                return name;
        }

        return null;
    }

    private static JsonValue? Unknown(JsonValue json, JsonValue names)
    {
        if (json["additionalProperties"] is not { Kind: JsonKind.Boolean, Text: "false" } || json["patternProperties"] is not null)
            return null;
        foreach (var name in names.Items)
        {
            if (name.AsString is { } text && json["properties"]?[text] is null)
                return name;
        }

        return null;
    }
}
