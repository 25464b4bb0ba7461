namespace LineageAnalyzers.Schemas.Reading;

/// <summary>A field that a consumer uses.</summary>
/// <param name="Field">The path in wire names.</param>
/// <param name="Whole">Whether it uses everything inside.</param>
public readonly record struct FieldUse(string Field, bool Whole);
