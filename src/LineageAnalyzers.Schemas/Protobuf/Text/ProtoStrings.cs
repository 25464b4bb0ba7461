using System.Text;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>What a string token stands for. Escapes of bytes are put together as UTF-8; bytes that are none become one character each.</summary>
internal static class ProtoStrings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The content of the token between two offsets, quotes included.</summary>
    /// <returns>Null when an escape is malformed.</returns>
    public static string? Read(string text, int start, int end)
    {
        var backslash = text.IndexOf('\\', start, end - start);
        return backslash < 0 ? text.Substring(start + 1, end - start - 2) : Unescape(text, start + 1, end - 1);
    }

    private static string? Unescape(string text, int start, int end)
    {
        var bytes = new List<byte>(end - start);
        for (var index = start; index < end;)
        {
            if (text[index] != '\\')
            {
                var length = char.IsHighSurrogate(text[index]) && index + 1 < end ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(index, length)));
                index += length;
            }
            else if (!AddEscape(text, ref index, end, bytes))
            {
                return null;
            }
        }

        var all = bytes.ToArray();
        try
        {
            return Strict.GetString(all);
        }
        catch (ArgumentException)
        {
            return new string(Array.ConvertAll(all, static value => (char)value));
        }
    }

    private static bool AddEscape(string text, ref int index, int end, List<byte> bytes)
    {
        var letter = text[index + 1];
        index += 2;
        switch (letter)
        {
            case 'x' or 'X':
                return AddNumber(text, ref index, Math.Min(end, index + 2), 16, bytes);
            case >= '0' and <= '7':
                index--;
                return AddNumber(text, ref index, Math.Min(end, index + 3), 8, bytes);
            case 'u' or 'U':
                return AddCharacter(text, ref index, end, letter == 'u' ? 4 : 8, bytes);
        }

        var known = "abfnrtv\\'\"?".IndexOf(letter);
        if (known < 0)
            return false;
        bytes.Add((byte)"\a\b\f\n\r\t\v\\'\"?"[known]);
        return true;
    }

    private static bool AddNumber(string text, ref int index, int end, int radix, List<byte> bytes)
    {
        var (value, start) = (0, index);
        for (; index < end && DigitOf(text[index]) is var digit && digit < radix; index++)
            value = (value * radix) + digit;
        bytes.Add((byte)value);
        return index > start && value <= byte.MaxValue;
    }

    private static bool AddCharacter(string text, ref int index, int end, int length, List<byte> bytes)
    {
        if (index + length > end)
            return false;
        var value = 0;
        for (var last = index + length; index < last; index++)
        {
            if (DigitOf(text[index]) is var digit && (digit > 15 || value > 0x10FFFF))
                return false;
            value = (value * 16) + digit;
        }

        if (value is > 0x10FFFF or < 0 or (>= 0xD800 and <= 0xDFFF))
            return false;
        bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(value)));
        return true;
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => int.MaxValue,
    };
}
