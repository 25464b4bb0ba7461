namespace LineageAnalyzers.Schemas.Reading;

/// <summary>Whether a consumer can live with data; the worse is the greater.</summary>
public enum Verdict
{
    /// <summary>It can: proven.</summary>
    Safe,

    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>It cannot: proven.</summary>
    Breaks,
}
