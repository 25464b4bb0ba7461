namespace LineageAnalyzers.Schemas.Reading;

/// <summary>Whether a consumer can read a record at all.</summary>
public enum RecordReading
{
    /// <summary>It can.</summary>
    Succeeds,

    /// <summary>It depends on what the consumer is built with: libraries differ from each other or from their specification.</summary>
    Unclear,

    /// <summary>Some of the data cannot be read, whatever fields the consumer uses.</summary>
    Fails,
}

/// <summary>What a consumer gets of a field.</summary>
public enum FieldReading
{
    /// <summary>What was written.</summary>
    Arrives,

    /// <summary>It cannot be told, or depends on what the consumer is built with.</summary>
    Unclear,

    /// <summary>Another value than was written, or none where the code expects one.</summary>
    Lost,
}

/// <summary>What goes wrong at one place when code that was compiled with one schema reads data of another one.</summary>
/// <param name="Record">What it means for the whole record.</param>
/// <param name="Field">What it means for the code that uses the field.</param>
/// <param name="Reason">Why, in words that go after the field's name.</param>
public sealed record ReadingProblem(RecordReading Record, FieldReading Field, string Reason)
{
    /// <summary>Stands for the field in <see cref="Failure"/>.</summary>
    internal const string FieldPlace = "\0";

    /// <summary>The path in wire names; empty for the whole record.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether the code always gets a default in the field's place, whatever is written.</summary>
    public bool IsAlwaysDefault { get; init; }

    /// <summary>The problem in a clause of its own, which names the field.</summary>
    public string Clause => Failure.Replace(FieldPlace, Path.Length == 0 ? "the record" : $"'{Path}'");

    /// <summary>What keeps the record from being read, with a place for the field; the reason when nothing more is to be said.</summary>
    internal string Failure { get; init; } = $"{FieldPlace} {Reason}";

    internal static ReadingProblem Fails(string reason) => new(RecordReading.Fails, FieldReading.Lost, reason);

    internal static ReadingProblem MayFail(string reason) => new(RecordReading.Unclear, FieldReading.Unclear, reason);

    internal static ReadingProblem Lost(string reason) => new(RecordReading.Succeeds, FieldReading.Lost, reason);

    internal static ReadingProblem Absent(string reason) => Lost(reason) with { IsAlwaysDefault = true };

    internal static ReadingProblem Unclear(string reason) => new(RecordReading.Succeeds, FieldReading.Unclear, reason);

    // What becomes of something inside.
    internal ReadingProblem Below() => Reason.StartsWith("is removed", StringComparison.Ordinal) || Reason.StartsWith("lies in", StringComparison.Ordinal)
        ? this
        : this with { Reason = $"lies in something that {Reason}" };
}
