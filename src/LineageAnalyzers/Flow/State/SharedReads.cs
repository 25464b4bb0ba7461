using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>What the run from an entry point has read of the shared state. What the run has left there itself before is no news to it.</summary>
internal sealed class SharedReads
{
    /// <summary>The objects, by their numbers.</summary>
    public ReadTimes<int, HeapObject> Objects { get; } = new(EqualityComparer<int>.Default);

    /// <summary>The variables.</summary>
    public ReadTimes<ISymbol, FlowValue> Variables { get; } = new(SymbolEqualityComparer.Default);
}

/// <summary>When things were read for the first time, by the clock of the shared state, and what was seen in them when they were read again.</summary>
/// <param name="comparer">Tells whether two of them are one.</param>
internal sealed class ReadTimes<TRead, TSeen>(IEqualityComparer<TRead> comparer)
    where TRead : notnull
    where TSeen : class
{
    private readonly Dictionary<TRead, (int Time, TSeen? Seen)> _times = new(comparer);
    private readonly List<TRead> _order = [];

    /// <summary>How many were read.</summary>
    public int Count => _order.Count;

    /// <summary>Notes that something is read, if it was not before.</summary>
    public void Note(TRead read, int time)
    {
        if (_times.ContainsKey(read))
            return;
        _times.Add(read, (time, null));
        _order.Add(read);
    }

    /// <summary>Notes that all that was read after the first ones is read again.</summary>
    /// <param name="first">How many the first ones are.</param>
    /// <param name="time">The time.</param>
    /// <param name="look">What is seen then; null for what the shared state holds.</param>
    public void Renew(int first, int time, Func<TRead, TSeen?> look)
    {
        for (var index = first; index < _order.Count; index++)
        {
            var read = _order[index];
            _times[read] = look(read) is { } seen ? (_times[read].Time, seen) : (time, null);
        }
    }

    /// <summary>Whether anything satisfies a condition, by the time at which it was read and what was seen when it was read again.</summary>
    public bool Any(Func<TRead, int, TSeen?, bool> condition)
    {
        foreach (var pair in _times)
        {
            if (condition(pair.Key, pair.Value.Time, pair.Value.Seen))
                return true;
        }

        return false;
    }
}
