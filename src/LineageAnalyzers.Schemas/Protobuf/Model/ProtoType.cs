namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A type that fields can refer to by its name.</summary>
internal abstract class ProtoType : ProtoElement;

/// <summary>How a field refers to its type.</summary>
internal struct ProtoTypeReference
{
    /// <summary>The type; for a name what the name stands for, once it was looked up.</summary>
    public ProtoKind Kind;

    /// <summary>The name as it is written; null for a scalar.</summary>
    public string? Name;

    /// <summary>What the name stands for.</summary>
    public ProtoType? Target;

    /// <summary>Where it stands.</summary>
    public ProtoSpan Span;

    /// <summary>The keyword of a scalar, or the full name.</summary>
    public readonly string Text => Target?.FullName ?? Name ?? Kind.Word();
}
