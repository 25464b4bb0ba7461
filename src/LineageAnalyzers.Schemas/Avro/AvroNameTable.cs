using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>The named types of a document and the references to them that wait for a definition.</summary>
internal sealed class AvroNameTable
{
    private readonly List<AvroNamed> _defined = [];
    private readonly List<Waiting> _waiting = [];
    private readonly List<(AvroNamed First, AvroNamed Again)> _repeated = [];
    private Dictionary<string, AvroNamed>? _byName;

    /// <summary>Forgets what waits; what is defined stays for the next text.</summary>
    public void Begin()
    {
        _waiting.Clear();
        _repeated.Clear();
    }

    /// <summary>Whether a type of this name is complete, as seen from a namespace.</summary>
    public bool IsDefined(string name, string? space) => _defined.Count > 0 && Find(name, space) is not null;

    /// <summary>Adds a complete type. That a second one of the same name is the same, too, can only be told at the end.</summary>
    public void Define(AvroNamed schema)
    {
        if (Lookup(schema.FullName) is { } first)
        {
            _repeated.Add((first, schema));
            return;
        }

        _defined.Add(schema);
        if (_byName is not null)
            _byName[schema.FullName] = schema;
        else if (_defined.Count > 8)
            _byName = IndexOf(_defined);
    }

    /// <summary>Puts the type of this name into the slot, now or when it is defined.</summary>
    public void Refer(object owner, int slot, string name, string? space, JsonValue at)
    {
        if (Find(name, space) is { } found)
            Fill(owner, slot, found);
        else
            _waiting.Add(new Waiting(owner, slot, FullName(name, space), at));
    }

    /// <summary>Fills what waits.</summary>
    /// <exception cref="SchemaException">A name is defined nowhere, or twice with different content.</exception>
    public void Resolve(string text)
    {
        foreach (var waiting in _waiting)
        {
            var found = Lookup(waiting.FullName)
                ?? throw AvroSchemaParser.At(text, $"the type '{waiting.FullName}' is defined neither here nor in a referenced schema", waiting.At).Missing(waiting.FullName);
            Fill(waiting.Owner, waiting.Slot, found);
        }

        foreach (var (first, again) in _repeated)
        {
            if (!AvroEquality.AreEqual(first, again))
                throw AvroSchemaParser.At(text, $"the type '{again.FullName}' is defined twice, differently", again.Definition);
        }
    }

    /// <summary>Puts a schema where its owner holds it.</summary>
    public static void Fill(object owner, int slot, AvroSchema schema)
    {
        switch (owner)
        {
            case AvroField field: field.Type = schema; break;
            case AvroUnion union: union.BranchSlots[slot] = schema; break;
            case AvroArray array: array.Items = schema; break;
            case AvroMap map: map.Values = schema; break;
            default: ((AvroSchemaParser.RootSlot)owner).Schema = schema; break;
        }
    }

    private AvroNamed? Find(string name, string? space)
    {
        var fullName = FullName(name, space);
        return Lookup(fullName) ?? (ReferenceEquals(fullName, name) ? null : Lookup(name));
    }

    private static string FullName(string name, string? space) => space is null || name.IndexOf('.') >= 0 ? name : space + "." + name;

    private AvroNamed? Lookup(string fullName)
    {
        if (_byName is not null)
            return _byName.TryGetValue(fullName, out var found) ? found : null;
        foreach (var schema in _defined)
        {
            if (schema.FullName == fullName)
                return schema;
        }

        return null;
    }

    private static Dictionary<string, AvroNamed> IndexOf(List<AvroNamed> schemas)
    {
        var result = new Dictionary<string, AvroNamed>(StringComparer.Ordinal);
        foreach (var schema in schemas)
            result[schema.FullName] = schema;
        return result;
    }

    private readonly struct Waiting(object owner, int slot, string fullName, JsonValue at)
    {
        public object Owner { get; } = owner;

        public int Slot { get; } = slot;

        public string FullName { get; } = fullName;

        public JsonValue At { get; } = at;
    }
}
