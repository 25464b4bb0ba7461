namespace LineageAnalyzers.Tool.Options;

/// <summary>How strictly JSON Schema is judged. Of its own, so that help loads no library of a verb.</summary>
internal enum Policy
{
    /// <summary>As registries do unless they are told otherwise.</summary>
    Strict,

    /// <summary>Properties may come and go in open objects.</summary>
    Lenient,
}
