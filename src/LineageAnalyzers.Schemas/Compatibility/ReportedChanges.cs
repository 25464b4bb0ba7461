namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>Which differences an answer lists.</summary>
public enum ReportedChanges
{
    /// <summary>What breaks the mode.</summary>
    Breaking,

    /// <summary>What it allows, too.</summary>
    All,
}
