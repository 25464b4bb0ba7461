namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>How many of the subschemas must match.</summary>
internal enum Criterion
{
    /// <summary><c>allOf</c></summary>
    All,

    /// <summary><c>anyOf</c></summary>
    Any,

    /// <summary><c>oneOf</c></summary>
    One,
}

/// <summary>All, any or one of several subschemas.</summary>
internal sealed class CombinedSubschema : Subschema
{
    private static readonly string[] Words = ["allOf", "anyOf", "oneOf"];
    private IReadOnlyList<Subschema>? _distinct;

    public CombinedSubschema(Criterion criterion, List<Subschema> branches, bool isGenerated = false)
        : base(SubschemaKind.Combined) =>
        (Criterion, Branches, IsGenerated) = (criterion, branches, isGenerated);

    /// <summary>How many of them must match.</summary>
    public Criterion Criterion { get; }

    /// <summary>The criterion as a keyword.</summary>
    public string Word => Words[(int)Criterion];

    /// <summary>The subschemas in their order.</summary>
    public List<Subschema> Branches { get; }

    /// <summary>Whether it stands for several keywords of one schema object, or for several types, rather than for a keyword.</summary>
    public bool IsGenerated { get; }

    /// <summary>The subschemas without those that say the same as one before them.</summary>
    public IReadOnlyList<Subschema> Distinct => _distinct ??= SubschemaTwins.Drop(Branches);
}
