using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Primitives;

public class CancellationChangeToken : IChangeToken
{
    public CancellationChangeToken(CancellationToken cancellationToken) => throw null;
    public bool ActiveChangeCallbacks { get; }
    public bool HasChanged { get; }
    public IDisposable RegisterChangeCallback(Action<object> callback, object state) => throw null;
}

public static class ChangeToken
{
    public static IDisposable OnChange(Func<IChangeToken> changeTokenProducer, Action changeTokenConsumer) => throw null;
    public static IDisposable OnChange<TState>(Func<IChangeToken> changeTokenProducer, Action<TState> changeTokenConsumer, TState state) => throw null;
}

public class CompositeChangeToken : IChangeToken
{
    public CompositeChangeToken(IReadOnlyList<IChangeToken> changeTokens) => throw null;
    public bool ActiveChangeCallbacks { get; }
    public IReadOnlyList<IChangeToken> ChangeTokens { get; }
    public bool HasChanged { get; }
    public IDisposable RegisterChangeCallback(Action<object> callback, object state) => throw null;
}

public static class Extensions
{
    public static global::System.Text.StringBuilder Append(this global::System.Text.StringBuilder builder, StringSegment segment) => throw null;
}

public interface IChangeToken
{
    bool ActiveChangeCallbacks { get; }
    bool HasChanged { get; }
    IDisposable RegisterChangeCallback(Action<object> callback, object state);
}

[Obsolete("", error: true)]
public struct InplaceStringBuilder
{
    public InplaceStringBuilder(int capacity) => throw null;
    public int Capacity { get => throw null; set { } }
    public void Append(StringSegment segment) => throw null;
    public void Append(char c) => throw null;
    public void Append(string value) => throw null;
    public void Append(string value, int offset, int count) => throw null;
    public override string ToString() => throw null;
}

public readonly struct StringSegment : IEquatable<StringSegment>, IEquatable<string>
{
    public static readonly StringSegment Empty;
    public StringSegment(string buffer, int offset, int length) => throw null;
    public StringSegment(string buffer) => throw null;
    public string Buffer { get => throw null; }
    public bool HasValue { get => throw null; }
    public int Length { get => throw null; }
    public int Offset { get => throw null; }
    public string Value { get => throw null; }
    public char this[int index] { get => throw null; }
    public ReadOnlyMemory<char> AsMemory() => throw null;
    public ReadOnlySpan<char> AsSpan() => throw null;
    public ReadOnlySpan<char> AsSpan(int start) => throw null;
    public ReadOnlySpan<char> AsSpan(int start, int length) => throw null;
    public static int Compare(StringSegment a, StringSegment b, StringComparison comparisonType) => throw null;
    public bool EndsWith(string text, StringComparison comparisonType) => throw null;
    public bool Equals(StringSegment other) => throw null;
    public static bool Equals(StringSegment a, StringSegment b, StringComparison comparisonType) => throw null;
    public bool Equals(StringSegment other, StringComparison comparisonType) => throw null;
    public override bool Equals(object obj) => throw null;
    public bool Equals(string text) => throw null;
    public bool Equals(string text, StringComparison comparisonType) => throw null;
    public override int GetHashCode() => throw null;
    public int IndexOf(char c) => throw null;
    public int IndexOf(char c, int start) => throw null;
    public int IndexOf(char c, int start, int count) => throw null;
    public int IndexOfAny(char[] anyOf) => throw null;
    public int IndexOfAny(char[] anyOf, int startIndex) => throw null;
    public int IndexOfAny(char[] anyOf, int startIndex, int count) => throw null;
    public static bool IsNullOrEmpty(StringSegment value) => throw null;
    public int LastIndexOf(char value) => throw null;
    public StringTokenizer Split(char[] chars) => throw null;
    public bool StartsWith(string text, StringComparison comparisonType) => throw null;
    public StringSegment Subsegment(int offset) => throw null;
    public StringSegment Subsegment(int offset, int length) => throw null;
    public string Substring(int offset) => throw null;
    public string Substring(int offset, int length) => throw null;
    public override string ToString() => throw null;
    public StringSegment Trim() => throw null;
    public StringSegment TrimEnd() => throw null;
    public StringSegment TrimStart() => throw null;
    public static bool operator ==(StringSegment left, StringSegment right) => throw null;
    public static implicit operator StringSegment(string value) => throw null;
    public static implicit operator ReadOnlyMemory<char>(StringSegment segment) => throw null;
    public static implicit operator ReadOnlySpan<char>(StringSegment segment) => throw null;
    public static bool operator !=(StringSegment left, StringSegment right) => throw null;
}

public class StringSegmentComparer : IComparer<StringSegment>, IEqualityComparer<StringSegment>
{
    public static StringSegmentComparer Ordinal { get; }
    public static StringSegmentComparer OrdinalIgnoreCase { get; }
    public int Compare(StringSegment x, StringSegment y) => throw null;
    public bool Equals(StringSegment x, StringSegment y) => throw null;
    public int GetHashCode(StringSegment obj) => throw null;
    internal StringSegmentComparer() => throw null;
}

public readonly struct StringTokenizer : IEnumerable<StringSegment>, global::System.Collections.IEnumerable
{
    public StringTokenizer(StringSegment value, char[] separators) => throw null;
    public StringTokenizer(string value, char[] separators) => throw null;
    public StringTokenizer.Enumerator GetEnumerator() => throw null;
    IEnumerator<StringSegment> IEnumerable<StringSegment>.GetEnumerator() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;

    public struct Enumerator : IEnumerator<StringSegment>, global::System.Collections.IEnumerator, IDisposable
    {
        public Enumerator(ref StringTokenizer tokenizer) => throw null;
        public readonly StringSegment Current { get => throw null; }
        object global::System.Collections.IEnumerator.Current { get => throw null; }
        public void Dispose() => throw null;
        public bool MoveNext() => throw null;
        public void Reset() => throw null;
    }
}

public readonly struct StringValues : IList<string>, ICollection<string>, IEnumerable<string>, global::System.Collections.IEnumerable, IReadOnlyList<string>, IReadOnlyCollection<string>, IEquatable<StringValues>, IEquatable<string>, IEquatable<string[]>
{
    public static readonly StringValues Empty;
    public StringValues(string value) => throw null;
    public StringValues(string[] values) => throw null;
    public int Count { get => throw null; }
    bool ICollection<string>.IsReadOnly { get => throw null; }
    string IList<string>.this[int index] { get => throw null; set { } }
    public string this[int index] { get => throw null; }
    public static StringValues Concat(StringValues values1, StringValues values2) => throw null;
    public static StringValues Concat(in StringValues values, string value) => throw null;
    public static StringValues Concat(string value, in StringValues values) => throw null;
    public bool Equals(StringValues other) => throw null;
    public static bool Equals(StringValues left, StringValues right) => throw null;
    public static bool Equals(StringValues left, string right) => throw null;
    public static bool Equals(StringValues left, string[] right) => throw null;
    public override bool Equals(object obj) => throw null;
    public bool Equals(string other) => throw null;
    public static bool Equals(string left, StringValues right) => throw null;
    public bool Equals(string[] other) => throw null;
    public static bool Equals(string[] left, StringValues right) => throw null;
    public StringValues.Enumerator GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsNullOrEmpty(StringValues value) => throw null;
    void ICollection<string>.Add(string item) => throw null;
    void ICollection<string>.Clear() => throw null;
    bool ICollection<string>.Contains(string item) => throw null;
    void ICollection<string>.CopyTo(string[] array, int arrayIndex) => throw null;
    bool ICollection<string>.Remove(string item) => throw null;
    IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw null;
    int IList<string>.IndexOf(string item) => throw null;
    void IList<string>.Insert(int index, string item) => throw null;
    void IList<string>.RemoveAt(int index) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public string[] ToArray() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(StringValues left, StringValues right) => throw null;
    public static bool operator ==(StringValues left, object right) => throw null;
    public static bool operator ==(StringValues left, string right) => throw null;
    public static bool operator ==(StringValues left, string[] right) => throw null;
    public static bool operator ==(object left, StringValues right) => throw null;
    public static bool operator ==(string left, StringValues right) => throw null;
    public static bool operator ==(string[] left, StringValues right) => throw null;
    public static implicit operator StringValues(string value) => throw null;
    public static implicit operator StringValues(string[] values) => throw null;
    public static implicit operator string(StringValues values) => throw null;
    public static implicit operator string[](StringValues value) => throw null;
    public static bool operator !=(StringValues left, StringValues right) => throw null;
    public static bool operator !=(StringValues left, object right) => throw null;
    public static bool operator !=(StringValues left, string right) => throw null;
    public static bool operator !=(StringValues left, string[] right) => throw null;
    public static bool operator !=(object left, StringValues right) => throw null;
    public static bool operator !=(string left, StringValues right) => throw null;
    public static bool operator !=(string[] left, StringValues right) => throw null;

    public struct Enumerator : IEnumerator<string>, global::System.Collections.IEnumerator, IDisposable
    {
        public Enumerator(ref StringValues values) => throw null;
        public string Current { get => throw null; }
        object global::System.Collections.IEnumerator.Current { get => throw null; }
        public void Dispose() => throw null;
        public bool MoveNext() => throw null;
        void global::System.Collections.IEnumerator.Reset() => throw null;
    }
}
