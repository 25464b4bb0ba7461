namespace LineageAnalyzers.Contracts.Batches;

/// <summary>The lines of a JSON Lines file (https://jsonlines.org), as UTF-8 bytes without their ends.</summary>
internal static class JsonLines
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Every line that is not blank, with its number counted from 1. A mark of the encoding at the start is no part of a line.</summary>
    public static IEnumerable<JsonLine> Read(Stream stream)
    {
        var buffer = new byte[FirstBuffer];
        var (start, end, number) = (0, 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                if (Line(buffer, start, length, ++number) is { } line)
                    yield return line;
                start += length + 1;
                continue;
            }

            (buffer, start, end) = MakeRoom(buffer, start, end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }

        if (Line(buffer, start, end - start, ++number) is { } last)
            yield return last;
    }

    // What was read is kept at the buffer's start; one line may be longer than the buffer.
    private static (byte[] Buffer, int Start, int End) MakeRoom(byte[] buffer, int start, int end)
    {
        var kept = end - start;
        var target = kept > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, kept);
        return (target, 0, kept);
    }

    private static JsonLine? Line(byte[] buffer, int start, int length, int number)
    {
        var text = buffer.AsSpan(start, length);
        if (number == 1 && text.StartsWith("\uFEFF"u8))
            text = text[3..];
        text = text.Trim(" \t\r"u8);
        return text.IsEmpty ? null : new JsonLine(number, text.ToArray());
    }
}

/// <summary>A line.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Text">Its bytes.</param>
internal readonly record struct JsonLine(int Number, byte[] Text);
