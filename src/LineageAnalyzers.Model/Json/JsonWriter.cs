using System.Globalization;
using System.Text;

namespace LineageAnalyzers.Model.Json;

/// <summary>
/// Writes JSON (RFC 8259) text. Ours because nothing foreign may load into the compiler; the tests hold it against System.Text.Json.
/// The same calls give the same characters on every machine and culture: LF line ends, two spaces, no byte order mark.
/// </summary>
public sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private readonly bool _indented;
    private int _depth;
    private bool _hasSibling;
    private bool _afterName;

    /// <summary>A writer of compact or indented text.</summary>
    public JsonWriter(bool indented) => _indented = indented;

    /// <summary>Begins an object.</summary>
    public void StartObject() => Open('{');

    /// <summary>Begins an array.</summary>
    public void StartArray() => Open('[');

    /// <summary>Ends the object.</summary>
    public void EndObject() => Close('}');

    /// <summary>Ends the array.</summary>
    public void EndArray() => Close(']');

    /// <summary>The name of the member whose value comes next.</summary>
    public void Name(string name)
    {
        Separate();
        AppendQuoted(name);
        _text.Append(_indented ? ": " : ":");
        _afterName = true;
    }

    /// <summary>A string, or null.</summary>
    public void Value(string? value)
    {
        Separate();
        if (value is null)
            _text.Append("null");
        else
            AppendQuoted(value);
        _hasSibling = true;
    }

    /// <summary>A whole number.</summary>
    public void Value(long value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A truth value.</summary>
    public void Value(bool value) => Raw(value ? "true" : "false");

    /// <summary>A member with a string value, or null.</summary>
    public void Member(string name, string? value)
    {
        Name(name);
        Value(value);
    }

    /// <summary>A member with a string value; nothing at all when it is null.</summary>
    public void MemberUnlessNull(string name, string? value)
    {
        if (value is not null)
            Member(name, value);
    }

    /// <summary>A member with a whole number.</summary>
    public void Member(string name, long value)
    {
        Name(name);
        Value(value);
    }

    /// <summary>A member with a truth value.</summary>
    public void Member(string name, bool value)
    {
        Name(name);
        Value(value);
    }

    /// <summary>A parsed value as it is; numbers keep their text.</summary>
    public void Value(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                StartObject();
                foreach (var member in value.Members)
                {
                    Name(member.Key);
                    Value(member.Value);
                }

                EndObject();
                break;
            case JsonKind.Array:
                StartArray();
                foreach (var item in value.Items)
                    Value(item);
                EndArray();
                break;
            case JsonKind.String:
                Value(value.Text);
                break;
            default:
                Raw(value.Text);
                break;
        }
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    private void Raw(string text)
    {
        Separate();
        _text.Append(text);
        _hasSibling = true;
    }

    private void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _hasSibling = false;
    }

    private void Close(char bracket)
    {
        _depth--;
        if (_hasSibling)
            NewLine();
        _text.Append(bracket);
        _hasSibling = true;
    }

    private void Separate()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        if (_hasSibling)
            _text.Append(',');
        if (_depth > 0)
            NewLine();
    }

    private void NewLine()
    {
        if (_indented)
            _text.Append('\n').Append(' ', _depth * 2);
    }

    // Nearly all characters stand for themselves, and go over together.
    private void AppendQuoted(string value)
    {
        _text.Append('"');
        var start = 0;
        for (var index = 0; index < value.Length; index++)
        {
            if (IsPlain(value, index))
                continue;
            _text.Append(value, start, index - start);
            AppendEscape(value[index]);
            start = index + 1;
        }

        _text.Append(value, start, value.Length - start).Append('"');
    }

    private void AppendEscape(char character)
    {
        switch (character)
        {
            case '"': _text.Append("\\\""); break;
            case '\\': _text.Append("\\\\"); break;
            case '\n': _text.Append("\\n"); break;
            case '\r': _text.Append("\\r"); break;
            case '\t': _text.Append("\\t"); break;
            default: _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }

    private static bool IsPlain(string value, int index) => value[index] is >= ' ' and <= '~'
        ? value[index] is not ('"' or '\\')
        : value[index] is > '\u007f' and not ('\u2028' or '\u2029') && !IsLoneSurrogate(value, index);

    // Half of a pair cannot be written as UTF-8; as an escape it survives.
    private static bool IsLoneSurrogate(string value, int index) =>
        char.IsHighSurrogate(value[index])
            ? index + 1 == value.Length || !char.IsLowSurrogate(value[index + 1])
            : char.IsLowSurrogate(value[index]) && (index == 0 || !char.IsHighSurrogate(value[index - 1]));
}
