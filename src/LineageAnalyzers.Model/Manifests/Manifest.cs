namespace LineageAnalyzers.Model.Manifests;

/// <summary>What one project says about its Kafka records: the content of <c>X.lineage.json</c>, version 1 (docs/manifest.md).</summary>
public sealed record Manifest
{
    /// <summary>The version of the format that this library writes and the newest that it reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>What made the manifest.</summary>
    public required ToolIdentity Tool { get; init; }

    /// <summary>The project that the manifest describes.</summary>
    public required ProjectIdentity Project { get; init; }

    /// <summary>Every place where the project produces or consumes, in ordinal order of the ids.</summary>
    public EquatableArray<Endpoint> Endpoints { get; init; }

    /// <summary>Topics that a framework chooses by message type.</summary>
    public EquatableArray<Route> Routes { get; init; }

    /// <summary>The topics that the project creates or changes, in the order of the places.</summary>
    public EquatableArray<AdministeredTopic> Topics { get; init; }

    /// <summary>The record types that endpoints carry, in ordinal order of type and format.</summary>
    public EquatableArray<RecordDescription> Records { get; init; }

    /// <summary>Where consumed fields go and produced fields come from.</summary>
    public EquatableArray<DataFlow> Flows { get; init; }

    /// <summary>Methods of the project that pass a topic or a record on to a client.</summary>
    public EquatableArray<Wrapper> Wrappers { get; init; }
}

/// <summary>The program that wrote a manifest.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record ToolIdentity(string Name, string Version);

/// <summary>Which project, of which repository and commit.</summary>
public sealed record ProjectIdentity
{
    /// <summary>The project file's name without its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The simple name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>The target framework moniker, for example <c>net10.0</c>; null where it is not known.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>The project file, relative to the repository's root, with <c>/</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The repository's URL without user or password.</summary>
    public string? Repository { get; init; }

    /// <summary>The commit that was built.</summary>
    public string? Commit { get; init; }

    /// <summary>Who answers for the project's records.</summary>
    public Owners Owners { get; init; } = Owners.None;
}

/// <summary>The four kinds of owner that a review asks for; each may be missing.</summary>
/// <param name="Business">Who decides what the data means and who may have it.</param>
/// <param name="Producer">Who runs the producing code.</param>
/// <param name="Schema">Who approves a change of the schema.</param>
/// <param name="Operational">Who is called when it breaks.</param>
public sealed record Owners(string? Business = null, string? Producer = null, string? Schema = null, string? Operational = null)
{
    /// <summary>No owner of any kind.</summary>
    public static Owners None { get; } = new();

    /// <summary>Whether no owner of any kind is stated.</summary>
    public bool IsEmpty => Business is null && Producer is null && Schema is null && Operational is null;
}

/// <summary>A place in a source file. Equal places have equal paths on every machine.</summary>
/// <param name="File">The path relative to the repository's root, with <c>/</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1.</param>
public sealed record SourceLocation(string File, int Line, int Column) : IComparable<SourceLocation>
{
    /// <inheritdoc/>
    public int CompareTo(SourceLocation? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(File, other.File);
        if (order == 0)
            order = Line.CompareTo(other.Line);
        return order == 0 ? Column.CompareTo(other.Column) : order;
    }

    /// <summary><c>file:line</c>, as people quote a place.</summary>
    public override string ToString() => $"{File}:{Line}";
}
