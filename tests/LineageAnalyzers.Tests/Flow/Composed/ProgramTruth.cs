namespace LineageAnalyzers.Tests.Flow.Composed;

/// <summary>Where the fields of the record that a program produces come from: found by going every way through it.</summary>
internal static class ProgramTruth
{
    private const int MostRuns = 96;
    private const int MostParts = 200;

    /// <summary>
    /// The flows, each as <c>from -> to (word)</c>, and those that may be reported besides: of what decides between texts that differ by more of the same
    /// alone. Null where there are too many ways, or texts grow too long.
    /// </summary>
    public static (IReadOnlySet<string> Flows, IReadOnlySet<string> Possible)? Of(ComposedProgram program)
    {
        var runs = new List<ProgramRun>();
        IReadOnlyList<int>? decided = [];
        while (decided is not null)
        {
            if (runs.Count == MostRuns)
                return null;
            var run = program.Run(decided);
            if (run.Output.Values.Any(term => term.Size > MostParts))
                return null;
            runs.Add(run);
            decided = Next(run);
        }

        var (flows, possible) = (new HashSet<string>(), new HashSet<string>());
        foreach (var (target, term) in runs.SelectMany(run => run.Output))
        {
            foreach (var (field, isComputed, isMasked) in term.Fields())
                flows.Add(Line(field, target, isComputed ? isMasked ? "masked" : "computed" : "identity"));
        }

        foreach (var (one, two) in from one in runs from two in runs select (one, two))
        {
            if (DecidedBy(one, two) is not { } place || program.Loose.Contains(place))
                continue;
            foreach (var target in one.Output.Keys.Where(target => !one.Output[target].Equals(two.Output[target])))
                (one.Output[target].IsLike(two.Output[target]) ? possible : flows).Add(Line(place, target, "decides"));
        }

        return (flows, possible);
    }

    /// <summary>A flow as text.</summary>
    public static string Line(string from, string to, string word) => $"{from} -> {to} ({word})";

    // The next way in the order of the decisions.
    private static List<int>? Next(ProgramRun run)
    {
        for (var position = run.Decisions.Count - 1; position >= 0; position--)
        {
            var (_, ways, way) = run.Decisions[position];
            if (way + 1 < ways)
                return [.. run.Decisions.Take(position).Select(decision => decision.Way), way + 1];
        }

        return null;
    }

    // The one field by which two runs differ, where all that both decided besides is the same.
    private static string? DecidedBy(ProgramRun one, ProgramRun two)
    {
        var other = two.Decisions.ToLookup(decision => decision.Place);
        string? place = null;
        foreach (var (at, _, way) in one.Decisions)
        {
            if (!other[at].Any() || other[at].First().Way == way)
                continue;
            var field = at[..at.IndexOf('@', StringComparison.Ordinal)];
            if (place is not null && place != field || !field.Contains('C', StringComparison.Ordinal))
                return null;
            place = field;
        }

        return place;
    }
}
