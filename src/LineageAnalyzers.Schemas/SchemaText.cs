using LineageAnalyzers.Model;

namespace LineageAnalyzers.Schemas;

/// <summary>A schema as it is written, with the schemas that it refers to.</summary>
/// <param name="Format">The format's name as <see cref="SchemaFormats"/> knows it, for example <c>avro</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="References">What it refers to; a schema that another one of them needs comes before it.</param>
public sealed record SchemaText(string Format, string Text, EquatableArray<SchemaReference> References = default)
{
    /// <summary>The full name of the type that is meant, of those that the text declares; null for the first.</summary>
    public string? Type { get; init; }
}

/// <summary>A schema that another one refers to.</summary>
/// <param name="Name">The name that it is referred to by.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaReference(string Name, string Text);
