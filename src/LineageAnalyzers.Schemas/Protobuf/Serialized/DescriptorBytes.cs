using System.Text;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Reads a message in Protobuf's own encoding, field by field.</summary>
internal sealed class DescriptorBytes
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private int _position;
    private int _start;
    private int _length;

    /// <summary>Stands before the first field.</summary>
    public DescriptorBytes(byte[] bytes)
        : this(bytes, 0, bytes.Length)
    {
    }

    private DescriptorBytes(byte[] bytes, int start, int end)
    {
        _bytes = bytes;
        _position = start;
        _end = end;
    }

    /// <summary>The number of the field.</summary>
    public int Number { get; private set; }

    /// <summary>The value of a field that holds a number.</summary>
    public long Value { get; private set; }

    /// <summary>The value of a field that holds a text.</summary>
    public string Text => Encoding.UTF8.GetString(_bytes, _start, _length);

    /// <summary>The value of a field that holds a message.</summary>
    public DescriptorBytes Message => _length < 0 ? throw Malformed() : new DescriptorBytes(_bytes, _start, _start + _length);

    /// <summary>Goes to the next field; false at the end.</summary>
    public bool Next()
    {
        if (_position == _end)
            return false;
        var tag = ReadVarint();
        (Number, Value, _start, _length) = ((int)(tag >> 3), 0, _position, 0);
        switch (tag & 7)
        {
            case 0: Value = ReadVarint(); break;
            case 1: Skip(8); break;
            case 2: Skip(ReadVarint()); break;
            case 5: Skip(4); break;
            default: throw Malformed();
        }

        return true;
    }

    private static FormatException Malformed() => new("malformed");

    private void Skip(long length)
    {
        if (length < 0 || length > _end - _position)
            throw Malformed();
        (_start, _length) = (_position, (int)length);
        _position += (int)length;
    }

    private long ReadVarint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64 && _position < _end; shift += 7)
        {
            var next = _bytes[_position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)value;
        }

        throw Malformed();
    }
}
