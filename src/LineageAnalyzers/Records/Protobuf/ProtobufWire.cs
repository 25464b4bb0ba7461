using System.Text;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>Bytes that are not a message.</summary>
internal sealed class ProtobufWireException(string message) : FormatException(message);

/// <summary>Reads the fields of one encoded message, one after the other (https://protobuf.dev/programming-guides/encoding/).</summary>
internal struct ProtobufWire
{
    private const int Varint = 0;
    private const int EightBytes = 1;
    private const int LengthPrefixed = 2;
    private const int StartGroup = 3;
    private const int EndGroup = 4;
    private const int FourBytes = 5;

    private readonly byte[] _bytes;
    private readonly int _end;
    private int _position;

    public ProtobufWire(byte[] bytes)
        : this(bytes, 0, bytes.Length)
    {
    }

    private ProtobufWire(byte[] bytes, int start, int end)
    {
        _bytes = bytes;
        _position = start;
        _end = end;
    }

    /// <summary>The number of the field that was read last.</summary>
    public int Field { get; private set; }

    /// <summary>Its value, where it is a whole number.</summary>
    public ulong Number { get; private set; }

    /// <summary>Its content, where it is text, bytes or a message.</summary>
    public ProtobufWire Content => new(_bytes, _contentStart, _contentEnd);

    /// <summary>The same as text.</summary>
    public string Text => Encoding.UTF8.GetString(_bytes, _contentStart, _contentEnd - _contentStart);

    private int _contentStart;
    private int _contentEnd;

    /// <summary>Reads the next field; false at the end.</summary>
    /// <exception cref="ProtobufWireException">The bytes are no message.</exception>
    public bool Read()
    {
        if (_position == _end)
            return false;
        var tag = ReadVarint();
        Field = (int)(tag >> 3);
        Number = 0;
        _contentStart = _contentEnd = _position;
        switch ((int)(tag & 7))
        {
            case Varint:
                Number = ReadVarint();
                break;
            case EightBytes:
                Skip(8);
                break;
            case LengthPrefixed:
                var length = ReadVarint();
                _contentStart = _position;
                Skip(length);
                _contentEnd = _position;
                break;
            case StartGroup or EndGroup:
                // The messages read here have no groups; what an unknown option holds in one ends up as fields that nobody asks for.
                break;
            case FourBytes:
                Skip(4);
                break;
            default:
                throw new ProtobufWireException("A field has a wire type that does not exist.");
        }

        return true;
    }

    private void Skip(ulong count)
    {
        if (count > (ulong)(_end - _position))
            throw new ProtobufWireException("The bytes end within a field.");
        _position += (int)count;
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_position == _end)
                throw new ProtobufWireException("The bytes end within a number.");
            var next = _bytes[_position++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }

        throw new ProtobufWireException("A number has more than ten bytes.");
    }
}
