namespace LineageAnalyzers.Tool.Output;

/// <summary>For whom the answer is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
