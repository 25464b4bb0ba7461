using System.Globalization;
using System.Numerics;

namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The value that a field has when nothing is set.</summary>
internal sealed class BufDefault
{
    private readonly string? _string;
    private readonly BigInteger? _whole;
    private readonly double _number;
    private readonly ProtoKind _kind;

    private BufDefault(ProtoKind kind, string? text, BigInteger? whole, double number, string shown)
    {
        (_kind, _string, _whole, _number) = (kind, text, whole, number);
        Text = shown;
    }

    /// <summary>The value for messages.</summary>
    public string Text { get; }

    /// <summary>Whether it is the value that a type has without any word: empty, false, 0.</summary>
    public bool IsZero => _string is not null ? _string.Length == 0 : _whole is { } whole ? whole.IsZero : _number == 0;

    /// <summary>The default of a field; null for lists and messages, which have none.</summary>
    public static BufDefault? Of(ProtoField field)
    {
        if (field.IsRepeated || !field.Type.Kind.IsScalar())
            return null;
        var value = field.OptionText("default");
        switch (field.Type.Kind)
        {
            case ProtoKind.String or ProtoKind.Bytes:
                return new BufDefault(field.Type.Kind, value ?? "", null, 0, $"\"{value}\"");
            case ProtoKind.Bool:
                return Whole(value == "true" ? 1 : 0, value ?? "false");
            case ProtoKind.Enum:
                return OfEnum((ProtoEnum)field.Type.Target!, value);
            case ProtoKind.Float or ProtoKind.Double:
                var number = (value is null ? 0 : ProtoNumbers.ReadDouble(value)) ?? 0;
                return new BufDefault(field.Type.Kind, null, null, field.Type.Kind == ProtoKind.Float ? (float)number : number, value ?? "0");
            default:
                return Whole(WholeOf(value), value ?? "0");
        }
    }

    /// <summary>Whether both are the same value. Numbers of different types are compared by what they stand for.</summary>
    public bool Equals(BufDefault other)
    {
        if (_string is not null || other._string is not null)
            return _string == other._string;
        if (_whole is { } whole && other._whole is { } otherWhole)
            return whole == otherWhole;
        if (_whole is null && other._whole is null)
            return AreEqual(other);
        var (exact, number) = _whole is { } mine ? (mine, other._number) : (other._whole!.Value, _number);
        return !double.IsNaN(number) && !double.IsInfinity(number) && Math.Floor(number) == number && new BigInteger(number) == exact;
    }

    // A float and a double are the same when they are as floats.
    private bool AreEqual(BufDefault other)
    {
        if (double.IsNaN(_number) || double.IsNaN(other._number))
            return double.IsNaN(_number) && double.IsNaN(other._number);
        return _kind == other._kind ? _number == other._number : (float)_number == (float)other._number;
    }

    private static BufDefault Whole(BigInteger value, string shown) => new(ProtoKind.Int64, null, value, 0, shown);

    private static BufDefault OfEnum(ProtoEnum type, string? name)
    {
        var value = name is null ? type.Values.FirstOrDefault() : type.Values.Find(value => value.Name == name);
        return Whole(value?.Number ?? 0, $"{type.Name}.{value?.Name ?? name}");
    }

    private static BigInteger WholeOf(string? text)
    {
        if (text is null)
            return BigInteger.Zero;
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var start = isNegative ? 1 : 0;
        if (ProtoNumbers.ReadWhole(text, start, text.Length) is not { } whole)
            return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large : BigInteger.Zero;
        return isNegative ? -new BigInteger(whole) : whole;
    }
}
