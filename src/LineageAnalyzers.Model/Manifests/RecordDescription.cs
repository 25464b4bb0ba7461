namespace LineageAnalyzers.Model.Manifests;

/// <summary>The shape that a type has on the wire.</summary>
public sealed record RecordDescription
{
    /// <summary>The full name of the C# type; of a record without one, the name in its schema.</summary>
    public required string Type { get; init; }

    /// <summary>How it is written.</summary>
    public required WireFormat Format { get; init; }

    /// <summary>The schema text; null where only the fields are known.</summary>
    public string? Schema { get; init; }

    /// <summary>Of Protobuf the full name of the message that is meant, where it is not the first one of its file; else null.</summary>
    public string? Message { get; init; }

    /// <summary>Of Protobuf the files that the schema imports, directly and indirectly, without those that need not be given; sorted by path.</summary>
    public EquatableArray<SchemaImport> Imports { get; init; }

    /// <summary>Where the schema text was found.</summary>
    public SchemaOrigin? SchemaOrigin { get; init; }

    /// <summary>Every field that is reached, nested ones included, in the order of their paths.</summary>
    public EquatableArray<RecordField> Fields { get; init; }

    /// <summary>The owners stated on the type.</summary>
    public Owners Owners { get; init; } = Owners.None;
}

/// <summary>A file that a schema imports.</summary>
/// <param name="Path">The path by which it is imported.</param>
/// <param name="Schema">Its text, in the form of the schema that imports it.</param>
public sealed record SchemaImport(string Path, string Schema);

/// <summary>Where the text of a schema comes from.</summary>
public enum SchemaOrigin
{
    /// <summary>A constant in a generated class.</summary>
    GeneratedCode,

    /// <summary>A schema file of the project.</summary>
    File,

    /// <summary>Derived from the type.</summary>
    Derived,

    /// <summary>A text in the code, which a record without a class is made with.</summary>
    Code,
}

/// <summary>One field of a record.</summary>
public sealed record RecordField
{
    /// <summary>The path in wire names (docs/manifest.md): nested with <c>.</c>, items <c>[]</c>, map values <c>{}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The type in the terms of the format, for example <c>string</c>, <c>int</c>, <c>array</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it may be null or absent.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether a reader refuses a record without it.</summary>
    public bool Required { get; init; }

    /// <summary>The values that an enum's members have on the wire, in their order; empty where there is no list.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>What it is classified as, sorted; empty when it is not.</summary>
    public EquatableArray<string> Classifications { get; init; }

    /// <summary>Where the classification comes from; null without one.</summary>
    public ClassificationSource? ClassifiedBy { get; init; }

    /// <summary>Where the field is declared; null when that is in another assembly.</summary>
    public SourceLocation? Location { get; init; }
}

/// <summary>Where a classification comes from.</summary>
public enum ClassificationSource
{
    /// <summary>An attribute on the member.</summary>
    Attribute,

    /// <summary>A tag in the schema.</summary>
    Schema,

    /// <summary>The type or member that contains it.</summary>
    Inherited,

    /// <summary>A name pattern; a hint, never a fact.</summary>
    Inferred,
}
