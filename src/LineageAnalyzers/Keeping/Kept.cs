using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// Keeps what an analysis of a compilation has found. An editor makes a new compilation with every key; the result of an earlier one still holds where
/// between the two only bodies changed, and the analysis has looked at none of these (<see cref="SeenCode"/>). Thread-safe.
/// </summary>
/// <param name="move">Gives a result with its places moved; null when one of them is gone, which has it found again.</param>
/// <param name="most">How many are kept: projects that are open at once, each perhaps for several frameworks.</param>
internal sealed class Kept<T>(Func<T, Func<Location, Location?>, T?> move, int most = 32)
    where T : class
{
    private ImmutableList<State> _states = ImmutableList<State>.Empty;
    private int _found;

    /// <summary>How often something was found anew.</summary>
    public int Found => _found;

    /// <summary>The result for a compilation: a kept one, or a new one.</summary>
    /// <param name="now">The compilation, and what the result depends on beside it.</param>
    /// <param name="seen">The record of what is looked at. All that is used for the result is looked up under this record, or in earlier results that <paramref name="now"/> names.</param>
    /// <param name="find">Finds the result. It reads code by ways only that <see cref="SeenCode"/> notes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public T For(ProjectMoment now, SeenCode seen, Func<T> find, CancellationToken cancellationToken)
    {
        foreach (var state in _states)
        {
            if (state.In(now, move, cancellationToken) is { } kept)
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
        public T Result => result;

        public bool IsOf(ProjectMoment now) => then.HasSameSurroundings(now);

        public T? In(ProjectMoment now, Func<T, Func<Location, Location?>, T?> move, CancellationToken cancellationToken)
        {
            if (!IsOf(now))
                return null;
            var changes = new Dictionary<SyntaxTree, (SyntaxTree Tree, CodeChange Change)>();
            for (var index = 0; index < now.Trees.Length; index++)
            {
                var (old, changed) = (then.Trees[index], now.Trees[index]);
                if (old == changed)
                    continue;
                if (CodeChange.Between(old, changed, cancellationToken) is not { } change
                    || change.Bodies.Any(body => seen.Holds(body.Old) || seen.Holds(body.New))
                    || seen.DiffersInWords(old.ToString(), changed.ToString()))
                    return null;
                changes[old] = (changed, change);
            }

            if (!seen.HasSameSettings(tree => now.SettingOf(changes.TryGetValue(tree, out var changed) ? changed.Tree : tree)))
                return null;
            return changes.Count == 0 ? result : move(result, location => Moved(location, changes));
        }

        private static Location? Moved(Location location, Dictionary<SyntaxTree, (SyntaxTree Tree, CodeChange Change)> changes)
        {
            if (location.SourceTree is not { } tree || !changes.TryGetValue(tree, out var changed))
                return location;
            return changed.Change.Move(location.SourceSpan) is { } span ? Location.Create(changed.Tree, span) : null;
        }
    }
}
