namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>Which of two schemas has to read the other's data.</summary>
public enum CheckDirection
{
    /// <summary>The new schema reads data written with the old one.</summary>
    Backward,

    /// <summary>The old schema reads data written with the new one.</summary>
    Forward,
}

/// <summary>One difference between two schemas that matters to who reads the data.</summary>
public sealed record SchemaChange
{
    /// <summary>The rule's id: Confluent's name where it has one, for example <c>READER_FIELD_MISSING_DEFAULT_VALUE</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The place in the reading schema, in the format's own way; for Avro <c>/fields/1/type</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The field in wire names, for example <c>customer.email</c>; empty for the whole record.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether it breaks the mode.</summary>
    public bool Breaking { get; init; } = true;

    /// <summary>The details, in the words of the reference implementation.</summary>
    public required string Message { get; init; }

    /// <summary>What it means in plain words, without a full stop.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>What to do about it, in a sentence.</summary>
    public string Advice { get; init; } = "";

    /// <summary>Who was to read whose data.</summary>
    public CheckDirection Direction { get; init; }

    /// <summary>Which older version it was compared with: an index into the history, oldest first.</summary>
    public int Against { get; init; }
}

/// <summary>The answer to whether a schema may follow others.</summary>
public sealed record CompatibilityResult
{
    /// <summary>Whether the mode allows the new schema; false also when that could not be found out.</summary>
    public required bool IsCompatible { get; init; }

    /// <summary>What was found, in the order of the reference implementation.</summary>
    public IReadOnlyList<SchemaChange> Changes { get; init; } = [];

    /// <summary>Why nothing could be said (a bad schema, a format without rules); null when something could.</summary>
    public string? Error { get; init; }

    internal static CompatibilityResult Failed(string error) => new() { IsCompatible = false, Error = error };
}
