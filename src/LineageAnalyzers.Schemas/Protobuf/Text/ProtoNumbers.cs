using System.Globalization;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>What number tokens stand for: decimal, hexadecimal and octal numbers, and those with a fraction.</summary>
internal static class ProtoNumbers
{
    /// <summary>The whole number between two offsets; null when it is none or has more than 64 bits.</summary>
    public static ulong? ReadWhole(string text, int start, int end)
    {
        var radix = 10UL;
        if (end - start > 1 && text[start] == '0')
            (radix, start) = text[start + 1] is 'x' or 'X' ? (16UL, start + 2) : (8UL, start + 1);
        if (start == end)
            return null;
        var value = 0UL;
        for (var index = start; index < end; index++)
        {
            var character = text[index] | 0x20;
            var digit = character is >= 'a' and <= 'f' ? (ulong)(character - 'a' + 10) : (ulong)(text[index] - '0');
            if (digit >= radix || value > (ulong.MaxValue - digit) / radix)
                return null;
            value = (value * radix) + digit;
        }

        return value;
    }

    /// <summary>The number of an option's text (<c>-1</c>, <c>0x1F</c>, <c>2.5e3</c>, <c>inf</c>, <c>-nan</c>); null when it is none.</summary>
    public static double? ReadDouble(string text)
    {
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = isNegative ? text.Substring(1) : text;
        double? value = digits switch
        {
            "inf" => double.PositiveInfinity,
            "nan" => double.NaN,
            "" => null,
            _ when ReadWhole(digits, 0, digits.Length) is { } whole => whole,
            _ => double.TryParse(digits.TrimEnd('f', 'F'), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
        };
        return isNegative ? -value : value;
    }
}
