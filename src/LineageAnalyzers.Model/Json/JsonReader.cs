using System.Globalization;
using System.Text;

namespace LineageAnalyzers.Model.Json;

/// <summary>What a reader accepts beyond RFC 8259.</summary>
[Flags]
public enum JsonReading
{
    /// <summary>Nothing beyond the standard.</summary>
    Strict = 0,

    /// <summary>Comments and trailing commas, as the .NET configuration reads its settings files.</summary>
    SettingsFile = 1,

    /// <summary>Comments, as Avro's own parser takes them; no trailing commas.</summary>
    Comments = 2,
}

/// <summary>A text that is not JSON.</summary>
public sealed class JsonFormatException : FormatException
{
    /// <summary>What is wrong and where, both counted from 1.</summary>
    public JsonFormatException(string message, int line, int column)
        : base($"{message} (line {line}, column {column})")
    {
        Problem = message;
        Line = line;
        Column = column;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, counted from 1.</summary>
    public int Column { get; }
}

/// <summary>Reads JSON text into <see cref="JsonValue"/>s. Nesting is bounded, so hostile text cannot overflow the stack.</summary>
public sealed class JsonReader
{
    /// <summary>The deepest nesting that is read.</summary>
    public const int MaximumDepth = 256;

    // Buffers that grew beyond this are not kept for the next text.
    private const int MostKept = 4096;

    [ThreadStatic]
    private static JsonReader? _idle;

    // What the objects and arrays that are not closed yet hold, the innermost last.
    private readonly List<KeyValuePair<string, JsonValue>> _members = new(16);
    private readonly List<JsonValue> _items = new(16);
    private string _text = "";
    private bool _comments;
    private bool _trailingCommas;
    private int _position;

    private JsonReader()
    {
    }

    /// <summary>The one value that the text holds.</summary>
    /// <exception cref="JsonFormatException">The text is not JSON, or nested deeper than <see cref="MaximumDepth"/>.</exception>
    public static JsonValue Read(string text, JsonReading reading = JsonReading.Strict)
    {
        // One that met a fault is not used again: it still holds what it had read.
        var reader = _idle ?? new JsonReader();
        _idle = null;
        var value = reader.ReadText(text, reading);
        reader._text = "";
        if (reader._members.Capacity <= MostKept && reader._items.Capacity <= MostKept)
            _idle = reader;
        return value;
    }

    /// <summary>The line and column of a position in a text, both counted from 1.</summary>
    public static (int Line, int Column) PlaceOf(string text, int position)
    {
        var line = 1;
        var start = 0;
        for (var index = 0; index < position && index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                line++;
                start = index + 1;
            }
        }

        return (line, position - start + 1);
    }

    private JsonValue ReadText(string text, JsonReading reading)
    {
        (_text, _position) = (text, text.Length > 0 && text[0] == '\ufeff' ? 1 : 0);
        (_comments, _trailingCommas) = (reading != JsonReading.Strict, (reading & JsonReading.SettingsFile) != 0);
        SkipSpace();
        var value = ReadValue(0);
        SkipSpace();
        return _position == text.Length ? value : throw Error("there is more text after the end of the JSON value");
    }

    private JsonValue ReadValue(int depth)
    {
        if (_position == _text.Length)
            throw Error("the JSON ends where a value should be");
        if (depth == MaximumDepth && _text[_position] is '{' or '[')
            throw Error($"the JSON is nested deeper than {MaximumDepth} levels");
        var start = _position;
        switch (_text[_position])
        {
            case '{': return ReadObject(depth);
            case '[': return ReadArray(depth);
            case '"': return JsonValue.Literal(JsonKind.String, ReadString(), start);
            case 't': return ReadWord("true", JsonKind.Boolean);
            case 'f': return ReadWord("false", JsonKind.Boolean);
            case 'n': return ReadWord("null", JsonKind.Null);
            default: return ReadNumber();
        }
    }

    private JsonValue ReadObject(int depth)
    {
        var start = _position++;
        var first = _members.Count;
        SkipSpace();
        while (!TryTake('}'))
        {
            if (_position == _text.Length || _text[_position] != '"')
                throw Error("a member name in double quotes should be here");
            var name = ReadString();
            SkipSpace();
            if (!TryTake(':'))
                throw Error("a ':' should follow the member name");
            SkipSpace();
            _members.Add(new KeyValuePair<string, JsonValue>(name, ReadValue(depth + 1)));
            ReadSeparator('}');
        }

        return JsonValue.Object(TakeFrom(_members, first), start);
    }

    private JsonValue ReadArray(int depth)
    {
        var start = _position++;
        var first = _items.Count;
        SkipSpace();
        while (!TryTake(']'))
        {
            _items.Add(ReadValue(depth + 1));
            ReadSeparator(']');
        }

        return JsonValue.Array(TakeFrom(_items, first), start);
    }

    private static T[] TakeFrom<T>(List<T> open, int first)
    {
        if (open.Count == first)
            return [];
        var taken = new T[open.Count - first];
        open.CopyTo(first, taken, 0, taken.Length);
        open.RemoveRange(first, taken.Length);
        return taken;
    }

    private void ReadSeparator(char close)
    {
        SkipSpace();
        if (TryTake(','))
        {
            SkipSpace();
            if (!_trailingCommas && _position < _text.Length && _text[_position] == close)
                throw Error("a ',' must not stand before the end");
        }
        else if (_position == _text.Length || _text[_position] != close)
        {
            throw Error($"a ',' or '{close}' should be here");
        }
    }

    private string ReadString()
    {
        var (text, start, hash) = (_text, ++_position, 0);
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '"')
            {
                _position = index + 1;
                return JsonWords.Of(text, start, index - start, hash);
            }

            if (character is '\\' or < ' ')
            {
                _position = index;
                return character == '\\' ? ReadEscapedString(start) : throw Error("a control character must not stand in a string");
            }

            hash = (hash * 31) + character;
        }

        _position = text.Length;
        throw Error("a string has no end");
    }

    private string ReadEscapedString(int start)
    {
        var result = new StringBuilder();
        result.Append(_text, start, _position - start);
        while (_position < _text.Length)
        {
            var character = _text[_position++];
            switch (character)
            {
                case '"':
                    return result.ToString();
                case '\\':
                    result.Append(ReadEscape());
                    break;
                case < ' ':
                    _position--;
                    throw Error("a control character must not stand in a string");
                default:
                    result.Append(character);
                    break;
            }
        }

        throw Error("a string has no end");
    }

    private char ReadEscape()
    {
        if (_position == _text.Length)
            throw Error("a string has no end");
        var character = _text[_position++];
        switch (character)
        {
            case '"' or '\\' or '/': return character;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                if (_position + 4 <= _text.Length
                    && ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    _position += 4;
                    return (char)code;
                }

                throw Error("four hexadecimal digits should follow '\\u'");
            default:
                _position--;
                throw Error($"'\\{character}' is no escape");
        }
    }

    private JsonValue ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            throw Error("this is no JSON value");
        var start = _position;
        _position += word.Length;
        return JsonValue.Literal(kind, word, start);
    }

    private JsonValue ReadNumber()
    {
        var start = _position;
        TryTake('-');
        if (!TryTake('0'))
            TakeDigits(start);
        if (TryTake('.'))
            TakeDigits(start);
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+'))
                TryTake('-');
            TakeDigits(start);
        }

        return JsonValue.Literal(JsonKind.Number, _text.Substring(start, _position - start), start);
    }

    private void TakeDigits(int start)
    {
        var first = _position;
        while (_position < _text.Length && _text[_position] is >= '0' and <= '9')
            _position++;
        if (_position == first)
            throw Error(first == start ? "this is no JSON value" : "digits should be here");
    }

    private bool TryTake(char character)
    {
        if (_position == _text.Length || _text[_position] != character)
            return false;
        _position++;
        return true;
    }

    private void SkipSpace()
    {
        var (text, position) = (_text, _position);
        while (position < text.Length)
        {
            var character = text[position];
            if (character is ' ' or '\n' or '\r' or '\t')
            {
                position++;
                continue;
            }

            if (character != '/' || !_comments)
                break;
            _position = position;
            SkipComment();
            position = _position;
        }

        _position = position;
    }

    private void SkipComment()
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        var end = next switch
        {
            '/' => EndOfLineComment(),
            '*' => _text.IndexOf("*/", _position + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : throw Error("a comment has no end"),
            _ => throw Error("this is no JSON value"),
        };
        _position = end < 0 ? _text.Length : end;
    }

    // As System.Text.Json, which reads the settings files in the end: either line end closes it, the separators of Unicode are refused.
    private int EndOfLineComment()
    {
        var end = _text.IndexOfAny(['\n', '\r', '\u2028', '\u2029'], _position);
        return end >= 0 && _text[end] is '\u2028' or '\u2029' ? throw Error("a line separator must not stand in a comment") : end;
    }

    private JsonFormatException Error(string message)
    {
        var (line, column) = PlaceOf(_text, _position);
        return new JsonFormatException(message, line, column);
    }
}
