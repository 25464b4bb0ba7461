namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Subschemas by name, in the order in which the reference implementation walks through them.</summary>
internal sealed class NamedSubschemas
{
    private const int FewNames = 8;
    private readonly Dictionary<string, int>? _positions;

    /// <summary>Keeps the schemas; the names must be distinct.</summary>
    public NamedSubschemas(List<NamedSubschema> schemas)
    {
        JavaHash.Sort(schemas, JavaHash.GrownCapacity(schemas.Count));
        Schemas = schemas;
        if (schemas.Count <= FewNames)
            return;
        _positions = new Dictionary<string, int>(schemas.Count, StringComparer.Ordinal);
        for (var index = 0; index < schemas.Count; index++)
            _positions[schemas[index].Name] = index;
    }

    /// <summary>No names at all.</summary>
    public static NamedSubschemas None { get; } = new([]);

    /// <summary>All of them.</summary>
    public IReadOnlyList<NamedSubschema> Schemas { get; }

    /// <summary>The schema of a name; null without one.</summary>
    public Subschema? this[string name]
    {
        get
        {
            if (_positions is not null)
                return _positions.TryGetValue(name, out var position) ? Schemas[position].Schema : null;
            for (var index = 0; index < Schemas.Count; index++)
            {
                if (Schemas[index].Name == name)
                    return Schemas[index].Schema;
            }

            return null;
        }
    }

    /// <summary>These and others; for a name that both have, the other one's.</summary>
    public NamedSubschemas With(NamedSubschemas others)
    {
        if (others.Schemas.Count == 0 || Schemas.Count == 0)
            return Schemas.Count == 0 ? others : this;
        var all = new List<NamedSubschema>(others.Schemas);
        foreach (var schema in Schemas)
        {
            if (others[schema.Name] is null)
                all.Add(schema);
        }

        return new NamedSubschemas(all);
    }

    /// <summary>The names of both, in the order in which the reference implementation walks through their union.</summary>
    public static List<NamedSubschema> Union(NamedSubschemas first, NamedSubschemas second)
    {
        var all = new List<NamedSubschema>(first.Schemas.Count + 2);
        all.AddRange(first.Schemas);
        foreach (var schema in second.Schemas)
        {
            if (first[schema.Name] is null)
                all.Add(schema);
        }

        JavaHash.Sort(all, JavaHash.CopiedCapacity(first.Schemas.Count, all.Count));
        return all;
    }
}

/// <summary>A subschema and its name.</summary>
internal readonly struct NamedSubschema(string name, Subschema schema)
{
    public readonly string Name = name;

    public readonly Subschema Schema = schema;

    public readonly int Hash = JavaHash.Of(name);
}
