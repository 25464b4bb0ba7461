namespace LineageAnalyzers.Tool;

/// <summary>What the process says to its caller; a public contract (docs/cli.md).</summary>
internal enum ExitCode
{
    /// <summary>Done, and nothing found at or above the level that fails.</summary>
    Clean = 0,

    /// <summary>Done, with findings at or above the level that fails.</summary>
    Findings = 1,

    /// <summary>Not done: bad input, something unreachable, or a wrong command line. A message on stderr says which.</summary>
    Failed = 2,
}
