namespace LineageAnalyzers.Tool.Options;

/// <summary>From which level on findings make a check fail.</summary>
internal enum FailOn
{
    /// <summary>Errors only.</summary>
    Error,

    /// <summary>Warnings, too.</summary>
    Warning,

    /// <summary>Notes, too: also what could not be checked fails.</summary>
    Note,
}
