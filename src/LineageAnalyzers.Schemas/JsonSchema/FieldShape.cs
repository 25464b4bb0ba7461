using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>
/// What a reader of a field may rely on: the parts that all hold (references followed, <c>allOf</c> taken apart), and whether it may be
/// null. Where several alternatives are left, it is not clear.
/// </summary>
internal sealed class FieldShape
{
    private const int MostParts = 200;
    private readonly List<Subschema> _parts = [];
    private int _steps;

    private FieldShape()
    {
    }

    /// <summary>The parts, none of which is a reference or combined.</summary>
    public IReadOnlyList<Subschema> Parts => _parts;

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>Whether it cannot be told what it is.</summary>
    public bool IsUnclear { get; private set; }

    /// <summary>The only part with a type of its own; null when there is none or several.</summary>
    public Subschema? Only
    {
        get
        {
            Subschema? only = null;
            foreach (var part in _parts)
            {
                if (part.Kind is SubschemaKind.Not or SubschemaKind.Conditional or SubschemaKind.Empty or SubschemaKind.True)
                    continue;
                if (only is not null)
                    return null;
                only = part;
            }

            return only;
        }
    }

    /// <summary>The shape of a subschema.</summary>
    public static FieldShape Of(Subschema schema)
    {
        var shape = new FieldShape();
        shape.Add(schema);
        return shape;
    }

    /// <summary>The schema of a property; null when no part has one. Unclear when several have.</summary>
    public Subschema? Property(string name, out bool isRequired, out bool isAmbiguous)
    {
        Subschema? found = null;
        isRequired = isAmbiguous = false;
        foreach (var part in _parts)
        {
            if (part is not ObjectSubschema record)
                continue;
            isRequired |= record.Requires(name);
            if (record.Properties[name] is not { } schema)
                continue;
            isAmbiguous |= found is not null && !SubschemaTwins.AreTwins(found, schema);
            found = schema;
        }

        return found;
    }

    /// <summary>The first part of a kind; null without one.</summary>
    public T? Part<T>()
        where T : Subschema => _parts.OfType<T>().FirstOrDefault();

    private void Add(Subschema schema)
    {
        if (++_steps > MostParts)
        {
            IsUnclear = true;
            return;
        }

        schema = schema.Resolved;
        if (schema is not CombinedSubschema combined)
        {
            _parts.Add(schema);
        }
        else if (combined.Criterion == Criterion.All)
        {
            foreach (var branch in combined.Branches)
                Add(branch);
        }
        else
        {
            AddAlternatives(combined);
        }
    }

    private void AddAlternatives(CombinedSubschema combined)
    {
        Subschema? only = null;
        foreach (var branch in combined.Branches)
        {
            if (branch.Resolved.Kind == SubschemaKind.Null)
                IsNullable = true;
            else if (only is null)
                only = branch;
            else
                IsUnclear = true;
        }

        if (only is not null)
            Add(only);
        else if (IsNullable)
            _parts.Add(new PlainSubschema(SubschemaKind.Null));
    }
}
