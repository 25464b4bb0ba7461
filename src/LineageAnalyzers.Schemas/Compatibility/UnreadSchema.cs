namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>A schema that is read only when the mode asks about it.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="Read">Reads it by the rules of that format; throws <see cref="SchemaException"/> when it is no schema.</param>
public readonly record struct UnreadSchema(string Format, Func<SchemaFormat, ParsedSchema> Read)
{
    /// <summary>The schema of a text.</summary>
    public static UnreadSchema Of(SchemaText text) => new(text.Format, format => format.Parse(text));
}
