namespace LineageAnalyzers.Model.Manifests;

/// <summary>That data gets from one place to another inside a project.</summary>
public sealed record DataFlow
{
    /// <summary>Where the data comes from.</summary>
    public required FlowOrigin From { get; init; }

    /// <summary>Where it arrives.</summary>
    public required FlowTarget To { get; init; }

    /// <summary>What happens to it on the way.</summary>
    public required FlowTransformation Transformation { get; init; }

    /// <summary>Whether a redactor or a cryptographic hash stands between.</summary>
    public bool Masked { get; init; }

    /// <summary>The places that it passes, from origin to target.</summary>
    public EquatableArray<SourceLocation> Steps { get; init; }
}

/// <summary>The part of a record.</summary>
public enum RecordPart
{
    /// <summary>The record's value.</summary>
    Value,

    /// <summary>The record's key.</summary>
    Key,

    /// <summary>A header; the field is its name.</summary>
    Header,
}

/// <summary>What is done to data on its way (design and docs/manifest.md give the exact meaning of each word).</summary>
public enum FlowTransformation
{
    /// <summary>It arrives unchanged.</summary>
    Identity,

    /// <summary>Something is computed from it.</summary>
    Transformation,

    /// <summary>Something is computed from several items or records.</summary>
    Aggregation,

    /// <summary>It decides, but is no part of what arrives.</summary>
    Conditional,
}

/// <summary>Where a flow starts: a field of a consumed record, or a source outside Kafka.</summary>
public sealed record FlowOrigin
{
    /// <summary>The id of the consuming endpoint; null for a source.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The part of the consumed record.</summary>
    public RecordPart Part { get; init; }

    /// <summary>The path in the part; empty for the whole of it.</summary>
    public string Field { get; init; } = "";

    /// <summary>The kind of source; null for a consumed record.</summary>
    public FlowSource? Source { get; init; }

    /// <summary>With a source: the member that gives the data.</summary>
    public string? Member { get; init; }
}

/// <summary>Where data comes from that no record brought.</summary>
public enum FlowSource
{
    /// <summary>An HTTP request or response.</summary>
    Http,

    /// <summary>A database.</summary>
    Database,

    /// <summary>The configuration.</summary>
    Configuration,

    /// <summary>A constant in the code.</summary>
    Constant,

    /// <summary>The clock.</summary>
    Clock,

    /// <summary>A random number or a new unique id.</summary>
    Random,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>Where a flow ends: a field of a produced record, or a sink outside Kafka.</summary>
public sealed record FlowTarget
{
    /// <summary>The id of the producing endpoint; null for a sink.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The part of the produced record.</summary>
    public RecordPart Part { get; init; }

    /// <summary>The path in the part; empty for the whole of it.</summary>
    public string Field { get; init; } = "";

    /// <summary>The kind of sink; null for a produced record.</summary>
    public FlowSink? Sink { get; init; }

    /// <summary>With a sink: the member that takes the data.</summary>
    public string? Member { get; init; }
}

/// <summary>Where data goes that does not go into a record.</summary>
public enum FlowSink
{
    /// <summary>A log.</summary>
    Log,

    /// <summary>A trace.</summary>
    Trace,

    /// <summary>A metric.</summary>
    Metric,

    /// <summary>An exception's message.</summary>
    Exception,

    /// <summary>An HTTP request or response.</summary>
    Http,

    /// <summary>A database.</summary>
    Database,

    /// <summary>A file.</summary>
    File,

    /// <summary>The console.</summary>
    Console,
}
