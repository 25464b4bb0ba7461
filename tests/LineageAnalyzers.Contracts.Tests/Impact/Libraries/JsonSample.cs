using System.Globalization;
using System.Text.Json.Nodes;

namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>A JSON Schema in the parts that the matrix uses, and records that it allows.</summary>
internal sealed class JsonSample
{
    private readonly JsonNode _root;

    public JsonSample(string schema) => _root = JsonNode.Parse(schema)!;

    public JsonNode Root => Resolve(_root);

    /// <summary>A record; every kind of value, every symbol and what may be missing comes up.</summary>
    public JsonNode? Record(int seed) => Sample(_root, seed);

    /// <summary>The schema of a field; null when there is none.</summary>
    public JsonNode? At(IEnumerable<string> steps)
    {
        JsonNode? schema = Root;
        foreach (var step in steps)
            schema = schema is null ? null : Inside(schema, step);
        return schema;
    }

    /// <summary>The kinds of values without null, each resolved.</summary>
    public IReadOnlyList<JsonNode> Alternatives(JsonNode schema)
    {
        schema = Resolve(schema);
        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray branches)
            return branches.Where(branch => branch!["type"]?.ToString() != "null").Select(branch => Resolve(branch!)).ToList();
        if (schema["type"] is not JsonArray types)
            return [schema];
        return types.Select(type => type!.ToString()).Where(type => type != "null").Select(type => With(schema, type)).ToList();
    }

    /// <summary>Whether null is allowed.</summary>
    public bool IsNullable(JsonNode schema)
    {
        schema = Resolve(schema);
        return (schema["anyOf"] ?? schema["oneOf"]) is JsonArray branches
            ? branches.Any(branch => branch!["type"]?.ToString() == "null")
            : schema["type"] is JsonArray types ? types.Any(type => type!.ToString() == "null") : IsAnything(schema);
    }

    /// <summary>Whether a property must be there.</summary>
    public static bool Requires(JsonNode? schema, string name) => schema?["required"] is JsonArray required && required.Any(other => other!.ToString() == name);

    public static bool IsAnything(JsonNode schema) => schema is JsonObject && schema["type"] is null && schema["properties"] is null && schema["enum"] is null && schema["anyOf"] is null && schema["oneOf"] is null;

    private JsonNode? Inside(JsonNode schema, string step)
    {
        foreach (var alternative in Alternatives(schema))
        {
            var found = step switch
            {
                "[]" => alternative["items"],
                "{}" => alternative["additionalProperties"] as JsonObject,
                _ => alternative["properties"]?[step],
            };
            if (found is not null)
                return Resolve(found);
        }

        return null;
    }

    private JsonNode Resolve(JsonNode schema)
    {
        if (schema["$ref"] is { } reference)
            return Resolve(_root["definitions"]![reference.ToString().Split('/')[^1]]!);
        if (schema["allOf"] is not JsonArray parts)
            return schema;
        var merged = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray() };
        foreach (var part in parts.Select(part => Resolve(part!)))
        {
            foreach (var property in (part["properties"] as JsonObject) ?? [])
                merged["properties"]![property.Key] = property.Value!.DeepClone();
            foreach (var name in (part["required"] as JsonArray) ?? [])
                ((JsonArray)merged["required"]!).Add(name!.DeepClone());
        }

        return merged;
    }

    private static JsonNode With(JsonNode schema, string type)
    {
        var copy = schema.DeepClone();
        copy["type"] = type;
        return copy;
    }

    private JsonNode? Sample(JsonNode schema, int seed)
    {
        if (IsNullable(schema) && !IsAnything(Resolve(schema)) && seed % 3 == 2)
            return null;
        var alternatives = Alternatives(schema);
        var chosen = alternatives.Count == 0 ? null : alternatives[seed % alternatives.Count];
        if (chosen?["enum"] is JsonArray symbols)
            return symbols[seed % symbols.Count]?.DeepClone();
        return (chosen?["type"] ?? (chosen?["properties"] is null ? null : "object"))?.ToString() switch
        {
            "object" => SampleObject(chosen!, seed),
            "array" => new JsonArray(Sample(chosen!["items"] ?? new JsonObject(), seed), Sample(chosen["items"] ?? new JsonObject(), seed + 1)),
            "integer" => chosen!["format"]?.ToString() == "int64" ? 5_000_000_007L + seed : 7 + seed,
            "number" => 1.5 + seed,
            "boolean" => seed % 2 == 0,
            "string" => SampleText(chosen!["format"]?.ToString(), seed),
            "null" => null,
            _ => seed % 2 == 0 ? JsonValue.Create("anything") : new JsonObject { ["a"] = 1 },
        };
    }

    private JsonObject SampleObject(JsonNode schema, int seed)
    {
        var record = new JsonObject();
        var isRequired = (string name) => Requires(schema, name);
        foreach (var property in (schema["properties"] as JsonObject) ?? [])
        {
            if (isRequired(property.Key) || seed % 5 != 4)
                record[property.Key] = Sample(property.Value!, seed);
        }

        if (schema["additionalProperties"] is JsonObject values)
            record["key"] = Sample(values, seed);
        return record;
    }

    private static JsonNode SampleText(string? format, int seed) => format switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uuid" => "0f8fad5b-d9cb-469f-a165-70867728950e",
        _ => seed % 2 == 0 ? string.Create(CultureInfo.InvariantCulture, $"text {seed}") : "12",
    };
}
