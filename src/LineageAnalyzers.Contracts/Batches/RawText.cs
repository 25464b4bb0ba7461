using System.Text.Json;

namespace LineageAnalyzers.Contracts.Batches;

/// <summary>A JSON string as it lies in its line: still escaped, so that equal texts are found without decoding them.</summary>
/// <param name="Bytes">What stands between the quotation marks.</param>
internal readonly record struct RawText(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The string that the reader stands at.</summary>
    /// <exception cref="JsonException">The reader stands at something else.</exception>
    public static RawText At(ref Utf8JsonReader reader, byte[] line, string member)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"'{member}' must be a string");
        return new RawText(line.AsMemory((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length));
    }

    /// <summary>The text without escapes.</summary>
    /// <exception cref="JsonException">It has half of a surrogate pair, or bytes that are no UTF-8.</exception>
    public string Decode()
    {
        var quoted = new byte[Bytes.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        Bytes.Span.CopyTo(quoted.AsSpan(1));
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a text holds characters that cannot be written as UTF-8");
        }
    }
}
