using System.Globalization;
using System.Numerics;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>A number of a schema: its text, its nearest double and, when asked for, its exact value.</summary>
internal sealed class NumberLimit
{
    /// <summary>The largest power of ten that an exact value may have.</summary>
    public const int LargestExponent = 1_000;

    private readonly BigInteger _digits;

    private NumberLimit(string text, double value, BigInteger digits, int exponent)
    {
        Text = text;
        Value = value;
        _digits = digits;
        Exponent = exponent;
    }

    /// <summary>The number as it is written.</summary>
    public string Text { get; }

    /// <summary>The nearest double; this is what limits are compared by.</summary>
    public double Value { get; }

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => _digits.IsZero;

    private int Exponent { get; }

    /// <summary>The number of a JSON number's text; null when its exponent or its length is beyond what is read.</summary>
    public static NumberLimit? Read(string text)
    {
        if (text.Length < 10 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return new NumberLimit(text, small, small, 0);
        if (text.Length > LargestExponent)
            return null;
        var end = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (end < 0)
            end = text.Length;
        else if (!int.TryParse(text.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        var point = text.IndexOf('.', 0, end);
        var digits = point < 0 ? text.Substring(0, end) : text.Substring(0, point) + text.Substring(point + 1, end - point - 1);
        exponent -= point < 0 ? 0 : end - point - 1;
        if (Math.Abs((long)exponent) > LargestExponent)
            return null;
        return new NumberLimit(text, ToDouble(text), BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
    }

    /// <summary>Whether both are exactly the same number.</summary>
    public bool IsSameAs(NumberLimit other) => Scaled(this, other) == Scaled(other, this);

    /// <summary>Whether it is exactly a multiple of another one, which must not be zero.</summary>
    public bool IsMultipleOf(NumberLimit other) => BigInteger.Remainder(Scaled(this, other), Scaled(other, this)).IsZero;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static BigInteger Scaled(NumberLimit number, NumberLimit other) =>
        number.Exponent > other.Exponent ? number._digits * BigInteger.Pow(10, number.Exponent - other.Exponent) : number._digits;

    // Where the parser has no infinity for a number that is too large, we have.
    private static double ToDouble(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return value;
        return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
}
