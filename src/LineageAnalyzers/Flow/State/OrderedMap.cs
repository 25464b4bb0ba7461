using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// A map of few keys that gives them in the order in which they were first written. Hash codes of symbols and strings differ from run to run, and of two ways
/// that are equally short the one found first is kept. Immutable.
/// </summary>
internal sealed class OrderedMap<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : class
{
    private readonly IEqualityComparer<TKey> _comparer;
    private readonly ImmutableArray<KeyValuePair<TKey, TValue>> _pairs;

    /// <param name="comparer">Tells whether two keys are one.</param>
    public OrderedMap(IEqualityComparer<TKey> comparer)
        : this(comparer, ImmutableArray<KeyValuePair<TKey, TValue>>.Empty)
    {
    }

    private OrderedMap(IEqualityComparer<TKey> comparer, ImmutableArray<KeyValuePair<TKey, TValue>> pairs)
    {
        _comparer = comparer;
        _pairs = pairs;
    }

    /// <summary>Whether there is no key.</summary>
    public bool IsEmpty => _pairs.IsEmpty;

    /// <summary>How many keys there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>What the keys lead to.</summary>
    public IEnumerable<TValue> Values => _pairs.Select(pair => pair.Value);

    /// <summary>What a key leads to.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : _pairs[index].Value;
        return index >= 0;
    }

    /// <summary>Whether the key leads to anything.</summary>
    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    /// <summary>The map in which the key leads to this value.</summary>
    public OrderedMap<TKey, TValue> SetItem(TKey key, TValue value)
    {
        var index = IndexOf(key);
        var pair = new KeyValuePair<TKey, TValue>(key, value);
        return new(_comparer, index < 0 ? _pairs.Add(pair) : _pairs.SetItem(index, pair));
    }

    /// <summary>The map in which every key leads to something else.</summary>
    public OrderedMap<TKey, TValue> Select(Func<TValue, TValue> change) =>
        new(_comparer, _pairs.Select(pair => new KeyValuePair<TKey, TValue>(pair.Key, change(pair.Value))).ToImmutableArray());

    /// <summary>The map without the keys that lead to what does not satisfy a condition.</summary>
    public OrderedMap<TKey, TValue> Where(Func<TValue, bool> condition) =>
        _pairs.All(pair => condition(pair.Value)) ? this : new(_comparer, _pairs.Where(pair => condition(pair.Value)).ToImmutableArray());

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)_pairs).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(TKey key)
    {
        for (var index = 0; index < _pairs.Length; index++)
        {
            if (_comparer.Equals(_pairs[index].Key, key))
                return index;
        }

        return -1;
    }
}
