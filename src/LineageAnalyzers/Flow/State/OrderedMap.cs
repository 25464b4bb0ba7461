using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// A map that gives its keys in the order in which they were first written. Hash codes of symbols and strings differ from run to run, and of two ways
/// that are equally short the one found first is kept. Most have few keys, which are looked through; one with many has an index. Immutable.
/// </summary>
internal sealed class OrderedMap<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : class
    where TValue : class
{
    private const int Few = 24;

    private readonly IEqualityComparer<TKey> _comparer;
    private readonly ImmutableArray<KeyValuePair<TKey, TValue>> _pairs;
    private readonly ImmutableList<KeyValuePair<TKey, TValue>>? _many;
    private readonly ImmutableDictionary<TKey, int>? _index;

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

    private OrderedMap(IEqualityComparer<TKey> comparer, ImmutableList<KeyValuePair<TKey, TValue>> many, ImmutableDictionary<TKey, int> index)
    {
        _comparer = comparer;
        _pairs = ImmutableArray<KeyValuePair<TKey, TValue>>.Empty;
        _many = many;
        _index = index;
    }

    /// <summary>Whether there is no key.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>How many keys there are.</summary>
    public int Count => _many?.Count ?? _pairs.Length;

    /// <summary>What the keys lead to.</summary>
    public IEnumerable<TValue> Values => this.Select(pair => pair.Value);

    /// <summary>What a key leads to.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : At(index).Value;
        return index >= 0;
    }

    /// <summary>Whether the key leads to anything.</summary>
    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    /// <summary>The map in which the key leads to this value.</summary>
    public OrderedMap<TKey, TValue> SetItem(TKey key, TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0 && ReferenceEquals(At(index).Value, value))
            return this;
        var pair = new KeyValuePair<TKey, TValue>(index < 0 ? key : At(index).Key, value);
        if (_many is not null)
            return index < 0 ? new(_comparer, _many.Add(pair), _index!.Add(key, _many.Count)) : new(_comparer, _many.SetItem(index, pair), _index!);
        return index < 0 ? Of(_comparer, _pairs.Add(pair)) : new(_comparer, _pairs.SetItem(index, pair));
    }

    /// <summary>The map in which every key leads to something else.</summary>
    public OrderedMap<TKey, TValue> Select(Func<TValue, TValue> change)
    {
        if (IsEmpty)
            return this;
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<TKey, TValue>>(Count);
        var isOther = false;
        foreach (var pair in this)
        {
            var value = change(pair.Value);
            isOther |= !ReferenceEquals(value, pair.Value);
            pairs.Add(new KeyValuePair<TKey, TValue>(pair.Key, value));
        }

        return isOther ? Of(_comparer, pairs.MoveToImmutable()) : this;
    }

    /// <summary>The map without the keys that lead to what does not satisfy a condition.</summary>
    public OrderedMap<TKey, TValue> Where(Func<TValue, bool> condition)
    {
        foreach (var pair in this)
        {
            if (!condition(pair.Value))
                return Of(_comparer, this.Where(other => condition(other.Value)).ToImmutableArray());
        }

        return this;
    }

    /// <summary>Goes over the keys without making an object, as <c>foreach</c> does.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        _many is null ? ((IEnumerable<KeyValuePair<TKey, TValue>>)_pairs).GetEnumerator() : _many.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)this).GetEnumerator();

    private static OrderedMap<TKey, TValue> Of(IEqualityComparer<TKey> comparer, ImmutableArray<KeyValuePair<TKey, TValue>> pairs)
    {
        if (pairs.Length <= Few)
            return new(comparer, pairs);
        var index = ImmutableDictionary.CreateBuilder<TKey, int>(comparer);
        for (var position = 0; position < pairs.Length; position++)
            index.Add(pairs[position].Key, position);
        return new(comparer, pairs.ToImmutableList(), index.ToImmutable());
    }

    private KeyValuePair<TKey, TValue> At(int index) => _many is null ? _pairs[index] : _many[index];

    /// <summary>Goes over the keys in their order.</summary>
    public struct Enumerator(OrderedMap<TKey, TValue> map)
    {
        private int _index = -1;

        /// <summary>The key at hand and what it leads to.</summary>
        public readonly KeyValuePair<TKey, TValue> Current => map.At(_index);

        /// <summary>Goes on to the next key. False when there is none.</summary>
        public bool MoveNext() => ++_index < map.Count;
    }

    private int IndexOf(TKey key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var known) ? known : -1;
        for (var index = 0; index < _pairs.Length; index++)
        {
            if (_comparer.Equals(_pairs[index].Key, key))
                return index;
        }

        return -1;
    }
}
