using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Protobuf.Collections;

public static class Lists
{
    public static bool Equals<T>(List<T> left, List<T> right) => throw null;
    public static int GetHashCode<T>(List<T> list) => throw null;
}

public sealed class MapField<TKey, TValue> : IDeepCloneable<MapField<TKey, TValue>>, IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey, TValue>>, global::System.Collections.IEnumerable, IEquatable<MapField<TKey, TValue>>, global::System.Collections.IDictionary, global::System.Collections.ICollection, IReadOnlyDictionary<TKey, TValue>, IReadOnlyCollection<KeyValuePair<TKey, TValue>>
{
    public MapField() => throw null;
    public int Count { get; }
    public bool IsReadOnly { get; }
    public ICollection<TKey> Keys { get; }
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys { get => throw null; }
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values { get => throw null; }
    bool global::System.Collections.ICollection.IsSynchronized { get => throw null; }
    object global::System.Collections.ICollection.SyncRoot { get => throw null; }
    bool global::System.Collections.IDictionary.IsFixedSize { get => throw null; }
    object global::System.Collections.IDictionary.this[object key] { get => throw null; set { } }
    global::System.Collections.ICollection global::System.Collections.IDictionary.Keys { get => throw null; }
    global::System.Collections.ICollection global::System.Collections.IDictionary.Values { get => throw null; }
    public ICollection<TValue> Values { get; }
    public TValue this[TKey key] { get => throw null; set { } }
    public void Add(IDictionary<TKey, TValue> entries) => throw null;
    public void Add(TKey key, TValue value) => throw null;
    public void AddEntriesFrom(CodedInputStream input, MapField<TKey, TValue>.Codec codec) => throw null;
    public void AddEntriesFrom(ref ParseContext ctx, MapField<TKey, TValue>.Codec codec) => throw null;
    public int CalculateSize(MapField<TKey, TValue>.Codec codec) => throw null;
    public void Clear() => throw null;
    public MapField<TKey, TValue> Clone() => throw null;
    public bool ContainsKey(TKey key) => throw null;
    public bool Equals(MapField<TKey, TValue> other) => throw null;
    public override bool Equals(object other) => throw null;
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public void MergeFrom(IDictionary<TKey, TValue> entries) => throw null;
    public bool Remove(TKey key) => throw null;
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw null;
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw null;
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null;
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw null;
    void global::System.Collections.ICollection.CopyTo(Array array, int index) => throw null;
    void global::System.Collections.IDictionary.Add(object key, object value) => throw null;
    bool global::System.Collections.IDictionary.Contains(object key) => throw null;
    global::System.Collections.IDictionaryEnumerator global::System.Collections.IDictionary.GetEnumerator() => throw null;
    void global::System.Collections.IDictionary.Remove(object key) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public override string ToString() => throw null;
    public bool TryGetValue(TKey key, out TValue value) => throw null;
    public void WriteTo(CodedOutputStream output, MapField<TKey, TValue>.Codec codec) => throw null;
    public void WriteTo(ref WriteContext ctx, MapField<TKey, TValue>.Codec codec) => throw null;

    public sealed class Codec
    {
        public Codec(FieldCodec<TKey> keyCodec, FieldCodec<TValue> valueCodec, uint mapTag) => throw null;
    }
}

public static class ProtobufEqualityComparers
{
    public static EqualityComparer<double> BitwiseDoubleEqualityComparer { get; }
    public static EqualityComparer<double?> BitwiseNullableDoubleEqualityComparer { get; }
    public static EqualityComparer<float?> BitwiseNullableSingleEqualityComparer { get; }
    public static EqualityComparer<float> BitwiseSingleEqualityComparer { get; }
    public static EqualityComparer<T> GetEqualityComparer<T>() => throw null;
}

public sealed class RepeatedField<T> : IList<T>, ICollection<T>, IEnumerable<T>, global::System.Collections.IEnumerable, global::System.Collections.IList, global::System.Collections.ICollection, IDeepCloneable<RepeatedField<T>>, IEquatable<RepeatedField<T>>, IReadOnlyList<T>, IReadOnlyCollection<T>
{
    public RepeatedField() => throw null;
    public int Capacity { get; set; }
    public int Count { get; }
    public bool IsReadOnly { get; }
    bool global::System.Collections.ICollection.IsSynchronized { get => throw null; }
    object global::System.Collections.ICollection.SyncRoot { get => throw null; }
    bool global::System.Collections.IList.IsFixedSize { get => throw null; }
    object global::System.Collections.IList.this[int index] { get => throw null; set { } }
    public T this[int index] { get => throw null; set { } }
    public void Add(IEnumerable<T> values) => throw null;
    public void Add(T item) => throw null;
    public void AddEntriesFrom(CodedInputStream input, FieldCodec<T> codec) => throw null;
    public void AddEntriesFrom(ref ParseContext ctx, FieldCodec<T> codec) => throw null;
    public void AddRange(IEnumerable<T> values) => throw null;
    public int CalculateSize(FieldCodec<T> codec) => throw null;
    public void Clear() => throw null;
    public RepeatedField<T> Clone() => throw null;
    public bool Contains(T item) => throw null;
    public void CopyTo(T[] array, int arrayIndex) => throw null;
    public bool Equals(RepeatedField<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<T> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public int IndexOf(T item) => throw null;
    public void Insert(int index, T item) => throw null;
    public bool Remove(T item) => throw null;
    public void RemoveAt(int index) => throw null;
    void global::System.Collections.ICollection.CopyTo(Array array, int index) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    int global::System.Collections.IList.Add(object value) => throw null;
    bool global::System.Collections.IList.Contains(object value) => throw null;
    int global::System.Collections.IList.IndexOf(object value) => throw null;
    void global::System.Collections.IList.Insert(int index, object value) => throw null;
    void global::System.Collections.IList.Remove(object value) => throw null;
    public override string ToString() => throw null;
    public void WriteTo(CodedOutputStream output, FieldCodec<T> codec) => throw null;
    public void WriteTo(ref WriteContext ctx, FieldCodec<T> codec) => throw null;
}
