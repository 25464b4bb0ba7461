using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Contracts.Reading;

/// <summary>
/// Whether one consumer can live with data that it was not compiled for. Broken and safe are proven; everything else is unknown, with the reason.
/// </summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Why">Why, in words that go after the project's name.</param>
/// <param name="Field">The field that decides; null without one.</param>
/// <param name="Use">The use that decides, as its place among the uses; null when no use does.</param>
internal sealed record ReaderVerdict(Verdict Verdict, string Why, string? Field = null, int? Use = null)
{
    /// <summary>The verdict on a consumer whose schema is known.</summary>
    /// <param name="reading">What becomes of the record.</param>
    /// <param name="uses">The fields that it uses.</param>
    /// <param name="whole">Whether it uses the whole record.</param>
    public static ReaderVerdict Of(ConsumerReading reading, IReadOnlyList<FieldUse> uses, bool whole)
    {
        var problems = uses.Select(use => reading.Read(use.Field, use.Whole)).ToList();
        if (reading.Problem is { Record: RecordReading.Fails } failure)
            return CannotRead(failure, uses, problems);
        if (Lost(uses, problems) is { } lost)
            return lost;
        if (reading.Problem is { } risk)
            return new ReaderVerdict(Verdict.Unknown, $"may not be able to read it: {risk.Clause}", FieldOf(risk));
        if (Unclear(uses, problems) is { } unclear)
            return unclear;
        if (whole && !reading.IsSame)
            return new ReaderVerdict(Verdict.Unknown, "reads the whole record");
        return uses.Count == 0 && !whole
            ? new ReaderVerdict(Verdict.Unknown, "reads fields that are not known")
            : new ReaderVerdict(Verdict.Safe, whole ? "reads the whole record, which does not change" : "can read it, and the fields that it reads do not change");
    }

    /// <summary>The verdict of the fields alone, for a consumer of which it is not known what it was compiled with; null when they arrive.</summary>
    public static ReaderVerdict? OfFields(ConsumerReading reading, IReadOnlyList<FieldUse> uses)
    {
        var problems = uses.Select(use => reading.Read(use.Field, use.Whole)).ToList();
        return Lost(uses, problems) ?? Unclear(uses, problems);
    }

    private static ReaderVerdict CannotRead(ReadingProblem failure, IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems)
    {
        var use = problems.FindIndex(problem => problem is { Record: RecordReading.Fails });
        return use < 0
            ? new ReaderVerdict(Verdict.Breaks, $"cannot read it: {failure.Clause}", FieldOf(failure))
            : new ReaderVerdict(Verdict.Breaks, $"reads '{uses[use].Field}' and cannot read it any more: {problems[use]!.Clause}", uses[use].Field, use);
    }

    private static ReaderVerdict? Lost(IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems) =>
        Find(Verdict.Breaks, uses, problems, problem => problem.Field == FieldReading.Lost);

    private static ReaderVerdict? Unclear(IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems) =>
        Find(Verdict.Unknown, uses, problems, problem => problem.Field == FieldReading.Unclear);

    private static ReaderVerdict? Find(Verdict verdict, IReadOnlyList<FieldUse> uses, List<ReadingProblem?> problems, Func<ReadingProblem, bool> isIt)
    {
        var use = problems.FindIndex(problem => problem is not null && isIt(problem));
        return use < 0 ? null : new ReaderVerdict(verdict, $"reads '{uses[use].Field}', which {problems[use]!.Reason}", uses[use].Field, use);
    }

    private static string? FieldOf(ReadingProblem problem) => problem.Path.Length == 0 ? null : problem.Path;
}
