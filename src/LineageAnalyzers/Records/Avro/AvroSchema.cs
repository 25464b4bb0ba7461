using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Records.Avro;

/// <summary>The text of an Avro schema and the named types that it defines.</summary>
internal sealed class AvroSchema
{
    private readonly Dictionary<string, AvroDefinition> _definitions = new(StringComparer.Ordinal);

    private AvroSchema(JsonValue root, SchemaOrigin origin)
    {
        Root = root;
        Origin = origin;
        Collect(root, "");
    }

    public JsonValue Root { get; }

    /// <summary>Where the text stands.</summary>
    public SchemaOrigin Origin { get; }

    /// <summary>The full name of the type that it defines; empty when it defines none.</summary>
    public string Name => Define(Root, "").FullName;

    /// <summary>The schema in a text; null when that is no JSON.</summary>
    public static AvroSchema? Parse(string text, SchemaOrigin origin)
    {
        try
        {
            return new AvroSchema(JsonReader.Read(text), origin);
        }
        catch (JsonFormatException)
        {
            return null;
        }
    }

    /// <summary>The same text for every way to write the same schema: no space between the tokens, members in their order.</summary>
    public string CompactText()
    {
        var writer = new JsonWriter(indented: false);
        writer.Value(Root);
        return writer.ToString();
    }

    /// <summary>The definition that a name means inside a namespace; null for a primitive type or an unknown name.</summary>
    public AvroDefinition? Resolve(string name, string space)
    {
        if (name.IndexOf('.') < 0 && space.Length > 0 && _definitions.TryGetValue($"{space}.{name}", out var nearest))
            return nearest;
        return _definitions.TryGetValue(name, out var definition) ? definition : null;
    }

    /// <summary>The definition that a record, enum or fixed in this namespace makes.</summary>
    public static AvroDefinition Define(JsonValue schema, string space)
    {
        var name = schema["name"]?.AsString ?? "";
        var lastDot = name.LastIndexOf('.');
        if (lastDot >= 0)
            return new AvroDefinition(name, name.Substring(0, lastDot), schema);
        var own = schema["namespace"]?.AsString ?? space;
        return new AvroDefinition(own.Length == 0 ? name : $"{own}.{name}", own, schema);
    }

    // The depth is bounded by that of the JSON reader.
    private void Collect(JsonValue schema, string space)
    {
        foreach (var branch in schema.Items)
            Collect(branch, space);
        if (schema.Kind != JsonKind.Object)
            return;
        if (schema["type"]?.AsString is "record" or "error" or "enum" or "fixed")
        {
            var definition = Define(schema, space);
            if (!_definitions.ContainsKey(definition.FullName))
                _definitions.Add(definition.FullName, definition);
            space = definition.Space;
        }

        foreach (var inner in new[] { schema["type"], schema["items"], schema["values"] })
        {
            if (inner is not null)
                Collect(inner, space);
        }

        foreach (var field in schema["fields"]?.Items ?? [])
        {
            if (field["type"] is { } type)
                Collect(type, space);
        }
    }
}

/// <summary>A named type of an Avro schema.</summary>
/// <param name="FullName">Its name with its namespace.</param>
/// <param name="Space">The namespace that names inside it are looked up in; empty for none.</param>
/// <param name="Schema">The schema that defines it.</param>
internal sealed record AvroDefinition(string FullName, string Space, JsonValue Schema);
