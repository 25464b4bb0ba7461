using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>A schema that a registry is asked about.</summary>
/// <param name="Schema">The schema, with the texts of all that it refers to.</param>
public sealed record SchemaCandidate(SchemaText Schema)
{
    /// <summary>What it refers to itself, as a registry names it; empty when it refers to nothing, or when that is not known.</summary>
    public IReadOnlyList<RegisteredReference> References { get; init; } = [];

    /// <summary>Whether the code asks for it to be normalised before it is compared.</summary>
    public bool Normalize { get; init; }
}
