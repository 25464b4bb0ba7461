using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// Keeps what an analysis of a compilation has found. An editor makes a new compilation with every key; the result of an earlier one still holds where
/// between the two only bodies changed, and the analysis has looked at none of these (<see cref="SeenCode"/>). Where it has, and the code does not compile yet, the
/// result is kept for a while, since nothing can be said of such code. Thread-safe.
/// </summary>
/// <param name="move">Gives a result with its places moved; null when one of them is gone, which has it found again.</param>
/// <param name="patience">How long a result is kept while the code that it comes from does not compile.</param>
/// <param name="most">How many results are kept.</param>
internal sealed class Kept<T>(Func<T, MovedPlaces, T?> move, TimeSpan patience, int most)
    where T : class
{
    private ImmutableList<State> _states = ImmutableList<State>.Empty;
    private int _found;

    /// <summary>How often something was found anew.</summary>
    public int Found => _found;

    /// <summary>The result for a compilation: a kept one, or a new one.</summary>
    /// <param name="now">The compilation, and what the result depends on beside it.</param>
    /// <param name="seen">The record of what is looked at. All that is used for the result is looked up under this record, or in earlier results that <paramref name="now"/> names.</param>
    /// <param name="isHalfTyped">Tells members whose code does not compile.</param>
    /// <param name="find">Finds the result. It reads code by ways only that <see cref="SeenCode"/> notes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public T For(ProjectMoment now, SeenCode seen, Func<SyntaxNode, bool> isHalfTyped, Func<T> find, CancellationToken cancellationToken)
    {
        foreach (var state in _states)
        {
            if (state.In(now, isHalfTyped, patience, move, cancellationToken) is { } kept)
                return kept;
        }

        Interlocked.Increment(ref _found);
        using (seen.Begin())
        {
            var found = new State(now, seen, find());
            ImmutableInterlocked.Update(ref _states, states => states.RemoveAll(state => state.IsOf(now)).Insert(0, found).Take(most).ToImmutableList());
            return found.Result;
        }
    }

    // The result with the files that it was found in. It is never moved on: what was looked at is known of these files alone.
    private sealed class State(ProjectMoment then, SeenCode seen, T result)
    {
        // Runs since the code was whole for the last time: how old the result is says nothing.
        private Stopwatch? _unfinished;

        public T Result => result;

        public bool IsOf(ProjectMoment now) => then.HasSameSurroundings(now);

        public T? In(ProjectMoment now, Func<SyntaxNode, bool> isHalfTyped, TimeSpan patience, Func<T, MovedPlaces, T?> move, CancellationToken cancellationToken)
        {
            if (!IsOf(now) || ProjectEdit.Between(then, now, seen, isHalfTyped, cancellationToken) is not { } edit || (UnfinishedSince(edit) is { } since && since.Elapsed >= patience))
                return null;
            return edit.IsEmpty ? result : move(result, edit.Places);
        }

        private Stopwatch? UnfinishedSince(ProjectEdit edit) => _unfinished = edit.IsUnfinished ? _unfinished ?? Stopwatch.StartNew() : null;
    }
}
