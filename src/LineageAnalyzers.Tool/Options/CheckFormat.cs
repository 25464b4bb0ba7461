namespace LineageAnalyzers.Tool.Options;

/// <summary>For whom the findings of a check are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit's XML, for build servers.</summary>
    Junit,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    Github,
}
