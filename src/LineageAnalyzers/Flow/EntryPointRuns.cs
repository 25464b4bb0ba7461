using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow;

/// <summary>
/// Runs the code from every entry point, and again from those that have read what another one changed afterwards, until nothing changes or enough is done.
/// </summary>
internal sealed class EntryPointRuns(FlowContext context, WorkBudget budget)
{
    private const int StepsOfEntryPoint = 100_000;

    // What goes from one entry point through a second to a third is there after three rounds; longer ways through shared state are rare.
    private const int MostRounds = 3;

    private readonly WireMembers _members = new(context.Records);
    private bool _isCut;

    /// <summary>Whether something was not looked at, since the budget was spent.</summary>
    public bool Run(IEnumerable<EntryPoint> entries)
    {
        var pending = entries.ToList();
        var done = new List<(EntryPoint Entry, SharedReads Reads)>();
        for (var round = 0; round < MostRounds && pending.Count > 0; round++)
        {
            foreach (var entry in pending)
            {
                if (budget.IsSpent)
                    return true;
                done.RemoveAll(known => known.Entry == entry);
                var reads = context.Shared.Note();
                Run(entry);
                done.Add((entry, reads));
            }

            pending = done.Where(known => context.Shared.IsOutdated(known.Reads)).Select(known => known.Entry).ToList();
        }

        return _isCut;
    }

    private void Run(EntryPoint entry)
    {
        var part = budget.Part(StepsOfEntryPoint);
        try
        {
            BodyInterpreter.Run(context, part, _members, entry);
        }
        catch (WorkBudgetSpentException)
        {
            // What was found stays; what was not reached is said to be unknown.
            _isCut = true;
        }

        budget.Settle(part, StepsOfEntryPoint);
    }
}
