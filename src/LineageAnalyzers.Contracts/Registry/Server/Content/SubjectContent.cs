namespace LineageAnalyzers.Contracts.Registry.Server.Content;

/// <summary>A subject: its versions and its own settings.</summary>
internal sealed class SubjectContent(string name)
{
    public string Name { get; } = name;

    /// <summary>What it demands of the next version; null when it has no setting of its own.</summary>
    public string? Compatibility { get; set; }

    /// <summary>What it allows; null when it has no setting of its own.</summary>
    public string? Mode { get; set; }

    /// <summary>Whether schemas are normalised; null when it has no setting of its own.</summary>
    public bool? Normalize { get; set; }

    /// <summary>Whether it has any setting of its own.</summary>
    public bool HasSettings => (Compatibility ?? Mode) is not null || Normalize is not null;

    /// <summary>Every version that is there, soft-deleted ones among them, by number.</summary>
    public SortedList<int, SubjectVersion> Versions { get; } = [];

    /// <summary>Numbers whose version was deleted for good; they are not given again.</summary>
    public SortedSet<int> Gone { get; } = [];

    public IEnumerable<SubjectVersion> Live => Versions.Values.Where(version => !version.Deleted);

    public int NextNumber => Math.Max(Versions.Count == 0 ? 0 : Versions.Keys[^1], Gone.Count == 0 ? 0 : Gone.Max) + 1;

    /// <summary>Versions as a question sees them.</summary>
    public IEnumerable<SubjectVersion> Seen(bool deleted) => deleted ? Versions.Values : Live;
}
