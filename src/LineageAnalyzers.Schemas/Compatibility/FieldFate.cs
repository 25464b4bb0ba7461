namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>What a new schema does to a field that code reads.</summary>
public enum FieldFateKind
{
    /// <summary>It arrives as before.</summary>
    Unchanged,

    /// <summary>It does not arrive any more.</summary>
    Removed,

    /// <summary>It arrives, but differently; whether the code can live with that is not known.</summary>
    Changed,

    /// <summary>It cannot be told.</summary>
    Unclear,
}

/// <summary>What a new schema does to a field that code reads, and why we say so.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Reason">Why, in words that go after the field's name; empty when it is unchanged.</param>
public sealed record FieldFate(FieldFateKind Kind, string Reason)
{
    /// <summary>It arrives as before.</summary>
    public static FieldFate Unchanged { get; } = new(FieldFateKind.Unchanged, "");

    /// <summary>The data is in a format that the reader does not read.</summary>
    internal static FieldFate OtherFormat(SchemaFormat format) =>
        new(FieldFateKind.Removed, $"does not arrive any more, because the data is {format.Name} now");
}
