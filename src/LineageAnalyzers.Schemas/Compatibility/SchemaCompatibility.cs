namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>
/// Whether a schema may follow others in a mode, as a Confluent schema registry decides: the mode picks versions and directions, the
/// format's own reading rules do the rest. Pure: no input, no output, no state.
/// </summary>
public static class SchemaCompatibility
{
    /// <summary>Reads the texts and judges them.</summary>
    /// <param name="mode">What the subject demands.</param>
    /// <param name="candidate">The new schema.</param>
    /// <param name="history">The older versions, oldest first.</param>
    /// <param name="policy">How strictly.</param>
    /// <param name="reported">Which differences are listed.</param>
    /// <returns>The answer; a text that is no schema gives an error, never an exception.</returns>
    public static CompatibilityResult Check(
        CompatibilityMode mode,
        SchemaText candidate,
        IReadOnlyList<SchemaText> history,
        CompatibilityPolicy policy = CompatibilityPolicy.Strict,
        ReportedChanges reported = ReportedChanges.Breaking) =>
        Check(mode, UnreadSchema.Of(candidate), history.Select(UnreadSchema.Of).ToArray(), policy, reported);

    /// <summary>Reads the schemas that the mode asks about, and judges them.</summary>
    /// <param name="mode">What the subject demands.</param>
    /// <param name="candidate">The new schema.</param>
    /// <param name="history">The older versions, oldest first.</param>
    /// <param name="policy">How strictly.</param>
    /// <param name="reported">Which differences are listed.</param>
    /// <returns>The answer; what is no schema gives an error, never an exception.</returns>
    public static CompatibilityResult Check(
        CompatibilityMode mode,
        UnreadSchema candidate,
        IReadOnlyList<UnreadSchema> history,
        CompatibilityPolicy policy = CompatibilityPolicy.Strict,
        ReportedChanges reported = ReportedChanges.Breaking)
    {
        var format = SchemaFormats.Find(candidate.Format);
        if (format is null)
        {
            return mode == CompatibilityMode.None
                ? new CompatibilityResult { IsCompatible = true }
                : CompatibilityResult.Failed(SchemaFormats.WhyNot(candidate.Format));
        }

        if (!TryRead(format, candidate, "the new schema", out var update, out var error))
            return CompatibilityResult.Failed(error);
        var first = FirstToCheck(mode, history.Count);
        var originals = new ParsedSchema[history.Count];
        for (var index = history.Count - 1; index >= first; index--)
        {
            if (!string.Equals(history[index].Format, candidate.Format, StringComparison.OrdinalIgnoreCase))
                return DifferentFormat(index, history[index].Format, format.Name);
            if (!TryRead(format, history[index], history.Count == 1 ? "the old schema" : $"version {index + 1} of the old schemas", out originals[index]!, out error))
                return CompatibilityResult.Failed(error);
        }

        return Check(mode, update!, originals, policy, reported);
    }

    /// <summary>Judges schemas that were read before.</summary>
    /// <param name="mode">What the subject demands.</param>
    /// <param name="candidate">The new schema.</param>
    /// <param name="history">The older versions, oldest first; those that the mode does not ask about may be missing (null).</param>
    /// <param name="policy">How strictly.</param>
    /// <param name="reported">Which differences are listed.</param>
    public static CompatibilityResult Check(
        CompatibilityMode mode,
        ParsedSchema candidate,
        IReadOnlyList<ParsedSchema> history,
        CompatibilityPolicy policy = CompatibilityPolicy.Strict,
        ReportedChanges reported = ReportedChanges.Breaking)
    {
        var first = FirstToCheck(mode, history.Count);
        var changes = new List<SchemaChange>();
        for (var index = history.Count - 1; index >= first; index--)
        {
            var original = history[index];
            if (original.Format != candidate.Format)
                return DifferentFormat(index, original.Format.Name, candidate.Format.Name);
            var before = changes.Count;
            if (Compare(mode, candidate, original, index, new Strictness(policy, reported), changes) is { } error)
                return CompatibilityResult.Failed(error);

            // A registry stops at the newest version that refuses.
            if (AnyBreaks(changes, before))
                return new CompatibilityResult { IsCompatible = false, Changes = changes };
        }

        return new CompatibilityResult { IsCompatible = true, Changes = changes };
    }

    /// <summary>Whether <paramref name="reader"/> can always read what <paramref name="writer"/> describes, outside any mode.</summary>
    public static CompatibilityResult CheckReading(ParsedSchema reader, ParsedSchema writer) =>
        Check(CompatibilityMode.Backward, reader, [writer]);

    /// <summary>Everything that differs between two schemas, explained: what breaks and what does not.</summary>
    /// <param name="candidate">The new schema.</param>
    /// <param name="original">The old schema, of the same format.</param>
    /// <param name="direction">Which of them reads.</param>
    /// <param name="policy">What counts as breaking.</param>
    /// <exception cref="SchemaException">It cannot be told within the format's bounds.</exception>
    public static IReadOnlyList<SchemaChange> FindDifferences(
        ParsedSchema candidate, ParsedSchema original, CheckDirection direction, CompatibilityPolicy policy = CompatibilityPolicy.Strict)
    {
        if (candidate.Format != original.Format)
            return DifferentFormat(0, original.Format.Name, candidate.Format.Name).Changes;
        var (reader, writer) = direction == CheckDirection.Backward ? (candidate, original) : (original, candidate);
        var changes = new List<SchemaChange>();
        Add(reader.FindDifferences(writer, policy), candidate.Format, direction, 0, changes);
        return changes;
    }

    private static int FirstToCheck(CompatibilityMode mode, int count)
    {
        if (mode == CompatibilityMode.None)
            return count;
        return mode.IsTransitive() ? 0 : Math.Max(0, count - 1);
    }

    // In FULL the old schemas' problems come first, as in a registry's answer. Null when the schemas could be compared.
    private static string? Compare(
        CompatibilityMode mode, ParsedSchema candidate, ParsedSchema original, int index, Strictness strictness, List<SchemaChange> changes)
    {
        try
        {
            if (mode.IsForward())
                Add(strictness.Find(original, candidate), candidate.Format, CheckDirection.Forward, index, changes);
            if (mode.IsBackward())
                Add(strictness.Find(candidate, original), candidate.Format, CheckDirection.Backward, index, changes);
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            return "the schemas are nested too deeply to be compared";
        }
        catch (SchemaException problem)
        {
            return $"the schemas cannot be compared: {problem.Message}";
        }
    }

    private static bool AnyBreaks(List<SchemaChange> changes, int first)
    {
        for (var index = first; index < changes.Count; index++)
        {
            if (changes[index].Breaking)
                return true;
        }

        return false;
    }

    private static void Add(IReadOnlyList<SchemaChange> found, SchemaFormat format, CheckDirection direction, int index, List<SchemaChange> changes)
    {
        for (var position = 0; position < found.Count; position++)
            changes.Add(format.Explain(found[position], direction, index));
    }

    private readonly record struct Strictness(CompatibilityPolicy Policy, ReportedChanges Reported)
    {
        public IReadOnlyList<SchemaChange> Find(ParsedSchema reader, ParsedSchema writer)
        {
            if (Reported == ReportedChanges.All)
                return reader.FindDifferences(writer, Policy);
            return Policy == CompatibilityPolicy.Strict
                ? reader.FindProblemsReading(writer)
                : reader.FindDifferences(writer, Policy).Where(change => change.Breaking).ToList();
        }
    }

    private static CompatibilityResult DifferentFormat(int index, string before, string after) => new()
    {
        IsCompatible = false,
        Changes =
        [
            new SchemaChange
            {
                Kind = "SCHEMA_TYPE_CHANGED",
                Path = "/",
                Message = "Incompatible because of different schema type",
                Meaning = $"the format changes from {before} to {after}",
                Advice = $"The subject holds {before}, this schema is {after}: use another subject (and topic) for the new format.",
                Against = index,
            },
        ],
    };

    private static bool TryRead(SchemaFormat format, UnreadSchema unread, string which, out ParsedSchema? schema, out string error)
    {
        try
        {
            schema = unread.Read(format);
            error = "";
            return true;
        }
        catch (SchemaException problem)
        {
            error = $"{which} is no {format.Name} schema: {problem.Message}";
        }
        catch (InsufficientExecutionStackException)
        {
            error = $"{which} is nested too deeply";
        }

        schema = null;
        return false;
    }
}
