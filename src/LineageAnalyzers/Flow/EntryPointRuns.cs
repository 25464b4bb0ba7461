using System.Threading;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow;

/// <summary>
/// Runs the code from every entry point, then from those that may change the state that the first ones read, and again from those that have read what another
/// one changed afterwards, until nothing changes or enough is done.
/// </summary>
internal sealed class EntryPointRuns(FlowContext context, EntryPoints callers, WorkBudget budget)
{
    private const int StepsOfEntryPoint = 100_000;

    // What goes from one entry point through a second to a third is there after three rounds; longer ways through shared state are rare.
    private const int MostRounds = 3;

    private const int MostStateMethods = 200;

    private readonly WireMembers _members = new(context.Records);
    private readonly List<(EntryPoint Entry, SharedReads Reads)> _done = [];
    private bool _isCut;

    /// <summary>Whether something was not looked at, since the budget was spent.</summary>
    public bool Run(IEnumerable<EntryPoint> entries, CancellationToken cancellationToken)
    {
        var handlers = new List<EntryPoint>();
        foreach (var entry in entries)
        {
            if (entry.Endpoints.IsEmpty && context.Dispatched.IsInProcess(entry.Method))
                handlers.Add(entry);
            else
                _done.Add((entry, Run(entry)));
        }

        // What a mediator calls was run with what it is given; nobody else gives it more.
        foreach (var entry in handlers.Where(entry => !context.Entered.Contains(entry.Method.OriginalDefinition)))
            _done.Add((entry, Run(entry)));
        foreach (var entry in Changing(cancellationToken))
            _done.Add((entry, Run(entry)));
        for (var round = 1; round < MostRounds && !budget.IsSpent; round++)
        {
            var isSettled = true;
            for (var index = 0; index < _done.Count; index++)
            {
                if (!context.Shared.IsOutdated(_done[index].Reads))
                    continue;
                _done[index] = (_done[index].Entry, Run(_done[index].Entry));
                isSettled = false;
            }

            if (isSettled)
                break;
        }

        return _isCut;
    }

    // The code above methods that change what the services at hand keep, as far as it was not run yet.
    private IEnumerable<EntryPoint> Changing(CancellationToken cancellationToken)
    {
        var methods = context.Shared.Types.Concat(context.Initialized.OfType<INamedTypeSymbol>()).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => type is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false })
            .ToList()
            .SelectMany(type => StateMethods.Of(type, cancellationToken))
            .Where(method => !context.Entered.Contains(method.OriginalDefinition))
            .Take(MostStateMethods)
            .ToList();
        var known = new HashSet<ISymbol>(_done.Select(done => done.Entry.Method.OriginalDefinition), SymbolEqualityComparer.Default);
        return methods.Count == 0 ? [] : callers.Above(methods, cancellationToken).Where(method => !known.Contains(method.OriginalDefinition)).Select(EntryPoint.Of).ToList();
    }

    private SharedReads Run(EntryPoint entry)
    {
        var reads = context.Shared.Note();
        if (budget.IsSpent)
        {
            _isCut = true;
            return reads;
        }

        context.Report.Begin(entry);
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
        return reads;
    }
}
