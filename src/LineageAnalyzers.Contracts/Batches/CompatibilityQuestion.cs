namespace LineageAnalyzers.Contracts.Batches;

/// <summary>One line of a batch: may this schema follow those? The members are those of <c>docs/cli.md</c>, section <c>compat</c>.</summary>
internal sealed record CompatibilityQuestion
{
    /// <summary>The JSON of the id, given back as it came; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Id { get; set; }

    public string? Format { get; set; }

    public string? Mode { get; set; }

    /// <summary><c>STRICT</c> or <c>LENIENT</c>; null for the first.</summary>
    public string? Policy { get; set; }

    public RawText? New { get; set; }

    public RawText? Old { get; set; }

    /// <summary>The older versions, oldest first; <see cref="Old"/> is the last of them. Null when only that is given.</summary>
    public IReadOnlyList<RawText>? History { get; set; }

    public IReadOnlyList<NamedText> NewReferences { get; set; } = [];

    public IReadOnlyList<NamedText> OldReferences { get; set; } = [];

    /// <summary>Several files in the place of <see cref="New"/>.</summary>
    public IReadOnlyList<NamedText>? NewFiles { get; set; }

    /// <summary>Several files in the place of <see cref="Old"/>.</summary>
    public IReadOnlyList<NamedText>? OldFiles { get; set; }

    /// <summary>Rules or categories of rules that are asked for in the place of a mode.</summary>
    public IReadOnlyList<string> Rules { get; set; } = [];

    /// <summary>A <c>buf.yaml</c> that says more about the rules; null for none.</summary>
    public string? Configuration { get; set; }

    /// <summary>Whether it asks for the rules of buf in the place of a mode.</summary>
    public bool AsksForRules => Rules.Count > 0 || Configuration is not null || NewFiles is not null || OldFiles is not null;

    /// <summary>The older versions, however they were given.</summary>
    public IReadOnlyList<RawText> Versions => History ?? (Old is { } old ? [old] : []);
}

/// <summary>A text that others refer to by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The text.</param>
internal sealed record NamedText(string Name, RawText Text);
