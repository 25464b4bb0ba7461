using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>Schemas that were read, found again by their escaped bytes. In real batches most texts come more than once. Safe for several threads.</summary>
internal sealed class SchemaCache
{
    private const long MostBytes = 64L * 1024 * 1024;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<byte[], ParsedSchema>> _formats = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The schema of a text.</summary>
    /// <param name="format">The rules of its format.</param>
    /// <param name="text">The text.</param>
    /// <param name="references">What it refers to; such a schema is read anew each time.</param>
    /// <exception cref="SchemaException">The text is no schema.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is no text.</exception>
    public ParsedSchema Get(SchemaFormat format, RawText text, IReadOnlyList<NamedText> references)
    {
        if (references.Count > 0)
            return format.Parse(Text(format, text, references));
        var schemas = _formats.GetOrAdd(format.Name, static _ => new ConcurrentDictionary<byte[], ParsedSchema>(ByteComparer.Instance));
        if (schemas.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text.Bytes.Span, out var known))
            return known;
        var schema = format.Parse(Text(format, text, references));
        if (Interlocked.Add(ref _bytes, text.Bytes.Length) <= MostBytes)
            schemas.TryAdd(text.Bytes.ToArray(), schema);
        return schema;
    }

    private static SchemaText Text(SchemaFormat format, RawText text, IReadOnlyList<NamedText> references) =>
        new(format.Name, text.Decode(), references.Select(reference => new SchemaReference(reference.Name, reference.Text.Decode())).ToEquatableArray());

    private sealed class ByteComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static ByteComparer Instance { get; } = new();

        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode([DisallowNull] byte[] bytes) => GetHashCode(bytes.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
