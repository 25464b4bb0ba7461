using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// One schema inside an Avro schema document. Every place that states a type has an object of its own, except that all references to
/// one named type share the object of its definition; the compatibility check relies on that.
/// </summary>
public abstract class AvroSchema
{
    private protected AvroSchema(AvroType type, JsonValue definition, int ordinal)
    {
        Type = type;
        Definition = definition;
        Ordinal = ordinal;
    }

    /// <summary>Its type.</summary>
    public AvroType Type { get; }

    /// <summary>The full name of a named type, else the type's word; distinct inside a union.</summary>
    public virtual string FullName => AvroTypeNames.Word(Type);

    /// <summary>The logical type that it states, valid or not; null without one. The compatibility rules ignore it.</summary>
    public string? LogicalType => Property("logicalType")?.AsString;

    /// <summary>The JSON that defines it: a string for a bare primitive, an array for a union, else an object.</summary>
    public JsonValue Definition { get; }

    /// <summary>Its number in the document, from 0.</summary>
    internal int Ordinal { get; }

    /// <summary>A member of the JSON that defines it; null when it has no such member.</summary>
    public JsonValue? Property(string name) => Definition[name];

    /// <summary>The type as a person would write it: <c>string</c>, <c>array of int</c>, <c>null | com.acme.Customer</c>.</summary>
    public override string ToString() => FullName;
}

/// <summary>A primitive type.</summary>
public sealed class AvroPrimitive : AvroSchema
{
    internal AvroPrimitive(AvroType type, JsonValue definition, int ordinal)
        : base(type, definition, ordinal)
    {
    }
}

/// <summary>An array.</summary>
public sealed class AvroArray : AvroSchema
{
    internal AvroArray(JsonValue definition, int ordinal)
        : base(AvroType.Array, definition, ordinal)
    {
    }

    /// <summary>The type of the items.</summary>
    public AvroSchema Items { get; internal set; } = null!;

    /// <inheritdoc/>
    public override string ToString() => $"array of {Items}";
}

/// <summary>A map from strings.</summary>
public sealed class AvroMap : AvroSchema
{
    internal AvroMap(JsonValue definition, int ordinal)
        : base(AvroType.Map, definition, ordinal)
    {
    }

    /// <summary>The type of the values.</summary>
    public AvroSchema Values { get; internal set; } = null!;

    /// <inheritdoc/>
    public override string ToString() => $"map of {Values}";
}

/// <summary>A union.</summary>
public sealed class AvroUnion : AvroSchema
{
    private readonly AvroSchema[] _branches;

    internal AvroUnion(JsonValue definition, int ordinal)
        : base(AvroType.Union, definition, ordinal) =>
        _branches = new AvroSchema[definition.Items.Count];

    /// <summary>The branches in their order.</summary>
    public IReadOnlyList<AvroSchema> Branches => _branches;

    internal AvroSchema[] BranchSlots => _branches;

    /// <inheritdoc/>
    public override string ToString() => string.Join<AvroSchema>(" | ", _branches);
}

/// <summary>A type that has a name: a record, an enum or a fixed.</summary>
public abstract class AvroNamed : AvroSchema
{
    private protected AvroNamed(AvroType type, AvroName name, string[] aliases, JsonValue definition, int ordinal)
        : base(type, definition, ordinal)
    {
        QualifiedName = name;
        Aliases = aliases;
    }

    /// <summary>The name without its namespace.</summary>
    public string Name => QualifiedName.Short;

    /// <summary>The namespace; null without one.</summary>
    public string? Namespace => QualifiedName.Namespace;

    /// <inheritdoc/>
    public override string FullName => QualifiedName.Full;

    /// <summary>The full names that it also answers to.</summary>
    public IReadOnlyList<string> Aliases { get; }

    internal AvroName QualifiedName { get; }
}

/// <summary>An enum.</summary>
public sealed class AvroEnum : AvroNamed
{
    private readonly HashSet<string> _set;

    internal AvroEnum(
        AvroName name, string[] aliases, string[] symbols, HashSet<string> set, string? defaultSymbol, JsonValue definition, int ordinal)
        : base(AvroType.Enum, name, aliases, definition, ordinal)
    {
        _set = set;
        Symbols = symbols;
        DefaultSymbol = defaultSymbol;
    }

    /// <summary>The symbols in their order.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The symbol that stands for unknown ones; null without one.</summary>
    public string? DefaultSymbol { get; }

    internal bool Has(string symbol) => _set.Contains(symbol);
}

/// <summary>Bytes of a fixed number.</summary>
public sealed class AvroFixed : AvroNamed
{
    internal AvroFixed(AvroName name, string[] aliases, int size, JsonValue definition, int ordinal)
        : base(AvroType.Fixed, name, aliases, definition, ordinal) =>
        Size = size;

    /// <summary>The number of bytes.</summary>
    public int Size { get; }
}
