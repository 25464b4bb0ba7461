namespace LineageAnalyzers.Recognition;

/// <summary>Something that a recogniser finds: a <see cref="ClientCall"/> or a <see cref="ClientRoute"/>.</summary>
internal abstract record ClientFinding
{
    /// <summary>The client library's name in the manifest.</summary>
    public required string Client { get; init; }
}
