namespace LineageAnalyzers.Schemas.Reading;

/// <summary>
/// Whether one consumer can live with data that it was not compiled for. Broken and safe are proven; everything else is unknown, with the reason.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">Why, in words that go after the project's name.</param>
/// <param name="Field">The field that decides; null without one.</param>
/// <param name="Use">The use that decides, as its place among the uses; null when no use does.</param>
public sealed record ReaderVerdict(Verdict Verdict, string Why, string? Field = null, int? Use = null)
{
    /// <summary>What goes wrong; null when nothing does, or when it is not known what.</summary>
    public ReadingProblem? Problem { get; init; }

    /// <summary>The verdict on a consumer whose schema is known.</summary>
    /// <param name="reading">What becomes of the record.</param>
    /// <param name="uses">The fields that it uses.</param>
    /// <param name="whole">Whether it uses the whole record.</param>
    public static ReaderVerdict Of(ConsumerReading reading, IReadOnlyList<FieldUse> uses, bool whole) => FindAll(reading, uses, whole)[0];

    /// <summary>Everything that is to be said of a consumer whose schema is known. The worst comes first and is its verdict.</summary>
    /// <param name="reading">What becomes of the record.</param>
    /// <param name="uses">The fields that it uses.</param>
    /// <param name="whole">Whether it uses the whole record.</param>
    public static IReadOnlyList<ReaderVerdict> FindAll(ConsumerReading reading, IReadOnlyList<FieldUse> uses, bool whole)
    {
        var problems = uses.Select(use => reading.Read(use.Field, use.Whole)).ToList();
        var found = new List<ReaderVerdict>();
        AddFailures(reading, uses, problems, found);
        AddFields(Verdict.Breaks, uses, problems, found, problem => problem is { Field: FieldReading.Lost, Record: not RecordReading.Fails });
        foreach (var risk in reading.Problems.Where(problem => problem.Record == RecordReading.Unclear))
            found.Add(new ReaderVerdict(Verdict.Unknown, $"may not be able to read it: {risk.Clause}", FieldOf(risk)) { Problem = risk });
        AddFields(Verdict.Unknown, uses, problems, found, problem => problem.Field == FieldReading.Unclear);
        if (whole && !reading.IsSame)
            found.Add(new ReaderVerdict(Verdict.Unknown, "reads the whole record"));
        if (found.Count == 0)
            found.Add(WithoutProblem(uses.Count > 0, whole));
        return found;
    }

    /// <summary>The verdict on a consumer of which only the fields that it uses are known: what it was compiled with may differ from the schema in the reading.</summary>
    /// <param name="reading">What becomes of the record, for a consumer that was compiled with the schema that the topic had.</param>
    /// <param name="uses">The fields that it uses.</param>
    /// <param name="whole">Whether it uses the whole record.</param>
    public static ReaderVerdict OfFields(ConsumerReading reading, IReadOnlyList<FieldUse> uses, bool whole)
    {
        var problems = uses.Select(use => reading.Read(use.Field, use.Whole)).ToList();
        var found = new List<ReaderVerdict>();
        AddFields(Verdict.Breaks, uses, problems, found, problem => problem.Field == FieldReading.Lost);
        AddFields(Verdict.Unknown, uses, problems, found, problem => problem.Field == FieldReading.Unclear);
        if (found.Count > 0)
            return found[0];
        if (whole && !reading.IsSame)
            return new ReaderVerdict(Verdict.Unknown, "reads the whole record");
        return new ReaderVerdict(
            Verdict.Unknown,
            uses.Count == 0
                ? "was compiled with a schema that is not known, and the fields that it reads are not known either"
                : "was compiled with a schema that is not known; the fields that it is known to read do not change");
    }

    // A failure at a field that is used stands where that is; the others concern everybody.
    private static void AddFailures(ConsumerReading reading, IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems, List<ReaderVerdict> found)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var use = 0; use < uses.Count; use++)
        {
            if (problems[use] is not { Record: RecordReading.Fails } failure)
                continue;
            told.Add(failure.Path);
            found.Add(new ReaderVerdict(Verdict.Breaks, $"reads '{uses[use].Field}' and cannot read it any more: {failure.Clause}", uses[use].Field, use) { Problem = failure });
        }

        foreach (var failure in reading.Problems)
        {
            if (failure.Record == RecordReading.Fails && told.Add(failure.Path))
                found.Add(new ReaderVerdict(Verdict.Breaks, $"cannot read it: {failure.Clause}", FieldOf(failure)) { Problem = failure });
        }
    }

    private static void AddFields(Verdict verdict, IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems, List<ReaderVerdict> found, Func<ReadingProblem, bool> counts)
    {
        for (var use = 0; use < uses.Count; use++)
        {
            if (problems[use] is { } problem && counts(problem))
                found.Add(new ReaderVerdict(verdict, $"reads '{uses[use].Field}', which {problem.Reason}", uses[use].Field, use) { Problem = problem });
        }
    }

    private static ReaderVerdict WithoutProblem(bool readsFields, bool whole) => readsFields || whole
        ? new ReaderVerdict(Verdict.Safe, whole ? "reads the whole record, which does not change" : "can read it, and the fields that it reads do not change")
        : new ReaderVerdict(Verdict.Unknown, "reads fields that are not known");

    private static string? FieldOf(ReadingProblem problem) => problem.Path.Length == 0 ? null : problem.Path;
}
