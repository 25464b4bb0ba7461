using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>A record or an error.</summary>
public sealed class AvroRecord : AvroNamed
{
    // Below this number of fields a look through the list is faster than a dictionary.
    private const int FewFields = 12;

    private Dictionary<string, AvroField>? _byName;

    internal AvroRecord(AvroName name, string[] aliases, JsonValue definition, int ordinal)
        : base(AvroType.Record, name, aliases, definition, ordinal)
    {
    }

    /// <summary>The fields in their order.</summary>
    public IReadOnlyList<AvroField> Fields => FieldSlots;

    internal AvroField[] FieldSlots { get; set; } = [];

    /// <summary>The field of this name, aliases not counted; null when there is none.</summary>
    public AvroField? Field(string name)
    {
        var fields = FieldSlots;
        if (fields.Length <= FewFields)
        {
            foreach (var field in fields)
            {
                if (field.Name == name)
                    return field;
            }

            return null;
        }

        if (_byName is null)
        {
            var byName = new Dictionary<string, AvroField>(fields.Length, StringComparer.Ordinal);
            foreach (var field in fields)
                byName[field.Name] = field;
            _byName = byName;
        }

        return _byName.TryGetValue(name, out var found) ? found : null;
    }
}

/// <summary>A field of a record.</summary>
public sealed class AvroField
{
    internal AvroField(string name, string[] aliases, int position, JsonValue? defaultValue, JsonValue definition)
    {
        Name = name;
        Aliases = aliases;
        Position = position;
        Default = defaultValue;
        Definition = definition;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The names that it also answers to.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The place in the record, from 0.</summary>
    public int Position { get; }

    /// <summary>The type.</summary>
    public AvroSchema Type { get; internal set; } = null!;

    /// <summary>The default; null without one (the default null is a JSON null).</summary>
    public JsonValue? Default { get; }

    /// <summary>The JSON object that defines it.</summary>
    public JsonValue Definition { get; }

    /// <summary>A member of the JSON that defines it; null when it has no such member.</summary>
    public JsonValue? Property(string name) => Definition[name];
}
