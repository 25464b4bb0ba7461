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
    /// <returns>The answer; a text that is no schema gives an error, never an exception.</returns>
    public static CompatibilityResult Check(CompatibilityMode mode, SchemaText candidate, IReadOnlyList<SchemaText> history) =>
        Check(mode, UnreadSchema.Of(candidate), history.Select(UnreadSchema.Of).ToArray());

    /// <summary>Reads the schemas that the mode asks about, and judges them.</summary>
    /// <param name="mode">What the subject demands.</param>
    /// <param name="candidate">The new schema.</param>
    /// <param name="history">The older versions, oldest first.</param>
    /// <returns>The answer; what is no schema gives an error, never an exception.</returns>
    public static CompatibilityResult Check(CompatibilityMode mode, UnreadSchema candidate, IReadOnlyList<UnreadSchema> history)
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

        return Check(mode, update!, originals);
    }

    /// <summary>Judges schemas that were read before.</summary>
    /// <param name="mode">What the subject demands.</param>
    /// <param name="candidate">The new schema.</param>
    /// <param name="history">The older versions, oldest first; those that the mode does not ask about may be missing (null).</param>
    public static CompatibilityResult Check(CompatibilityMode mode, ParsedSchema candidate, IReadOnlyList<ParsedSchema> history)
    {
        var first = FirstToCheck(mode, history.Count);
        for (var index = history.Count - 1; index >= first; index--)
        {
            var original = history[index];
            if (original.Format != candidate.Format)
                return DifferentFormat(index, original.Format.Name, candidate.Format.Name);
            var changes = Compare(mode, candidate, original, index, out var error);
            if (error is not null)
                return CompatibilityResult.Failed(error);

            // A registry stops at the newest version that refuses.
            if (changes is not null)
                return new CompatibilityResult { IsCompatible = false, Changes = changes };
        }

        return new CompatibilityResult { IsCompatible = true };
    }

    /// <summary>Whether <paramref name="reader"/> can always read what <paramref name="writer"/> describes, outside any mode.</summary>
    public static CompatibilityResult CheckReading(ParsedSchema reader, ParsedSchema writer) =>
        Check(CompatibilityMode.Backward, reader, [writer]);

    /// <summary>
    /// Everything that differs when <paramref name="reader"/> is to read data of <paramref name="writer"/>, allowed differences included, with words.
    /// </summary>
    public static IReadOnlyList<SchemaChange> FindDifferences(ParsedSchema reader, ParsedSchema writer, CheckDirection direction)
    {
        List<SchemaChange>? changes = null;
        Add(reader.FindDifferences(writer), reader.Format, direction, 0, ref changes);
        return changes ?? (IReadOnlyList<SchemaChange>)[];
    }

    private static int FirstToCheck(CompatibilityMode mode, int count)
    {
        if (mode == CompatibilityMode.None)
            return count;
        return mode.IsTransitive() ? 0 : Math.Max(0, count - 1);
    }

    // In FULL the old schemas' problems come first, as in a registry's answer. Null when there are none.
    private static List<SchemaChange>? Compare(CompatibilityMode mode, ParsedSchema candidate, ParsedSchema original, int index, out string? error)
    {
        error = null;
        List<SchemaChange>? changes = null;
        try
        {
            if (mode.IsForward())
                Add(original.FindProblemsReading(candidate), candidate.Format, CheckDirection.Forward, index, ref changes);
            if (mode.IsBackward())
                Add(candidate.FindProblemsReading(original), candidate.Format, CheckDirection.Backward, index, ref changes);
        }
        catch (InsufficientExecutionStackException)
        {
            error = "the schemas are nested too deeply to be compared";
        }
        catch (SchemaException problem)
        {
            error = problem.Message;
        }

        return changes;
    }

    private static void Add(
        IReadOnlyList<SchemaChange> found, SchemaFormat format, CheckDirection direction, int index, ref List<SchemaChange>? changes)
    {
        if (found.Count == 0)
            return;
        changes ??= new List<SchemaChange>(found.Count);
        foreach (var change in found)
            changes.Add(Explain(format, change) with { Direction = direction, Against = index });

        SchemaChange Explain(SchemaFormat rules, SchemaChange change)
        {
            foreach (var rule in rules.Rules)
            {
                if (rule.Id != change.Kind)
                    continue;
                var words = rule.For(direction);
                return change with { Meaning = words.MeaningOf(change.Field, change.Message), Advice = words.AdviceFor(change.Field) };
            }

            return change;
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
