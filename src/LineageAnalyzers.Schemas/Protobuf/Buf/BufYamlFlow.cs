namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Reads lists and members in brackets, which JSON is, too.</summary>
internal sealed class BufYamlFlow(string text)
{
    private const int MaxDepth = 20;
    private int _position;
    private int _depth;

    /// <summary>The node.</summary>
    public BufYamlNode Read()
    {
        var node = ReadNode();
        SkipBlanks();
        return _position == text.Length ? node : throw Error();
    }

    private BufYamlNode ReadNode()
    {
        SkipBlanks();
        if (++_depth > MaxDepth)
            throw Error();
        var node = Peek() switch
        {
            '[' => ReadList(),
            '{' => ReadMembers(),
            _ => new BufYamlNode { Text = ReadText() },
        };
        _depth--;
        return node;
    }

    private BufYamlNode ReadList()
    {
        var node = new BufYamlNode();
        _position++;
        while (!IsAt(']'))
        {
            node.Items.Add(ReadNode());
            Separate(']');
        }

        return node;
    }

    private BufYamlNode ReadMembers()
    {
        var node = new BufYamlNode();
        _position++;
        while (!IsAt('}'))
        {
            var name = ReadText();
            if (!IsAt(':'))
                throw Error();
            node.Members.Add(new KeyValuePair<string, BufYamlNode>(name, ReadNode()));
            Separate('}');
        }

        return node;
    }

    private void Separate(char end)
    {
        SkipBlanks();
        if (Peek() == ',')
            _position++;
        else if (Peek() != end)
            throw Error();
    }

    private string ReadText()
    {
        SkipBlanks();
        var start = _position;
        if (Peek() is var quote and ('"' or '\''))
        {
            var end = text.IndexOf(quote, start + 1);
            if (end < 0)
                throw Error();
            _position = end + 1;
            return text.Substring(start + 1, end - start - 1);
        }

        while (_position < text.Length && text[_position] is not (',' or ']' or '}' or ':' or '[' or '{'))
            _position++;
        return _position > start ? text.Substring(start, _position - start).Trim() : throw Error();
    }

    private bool IsAt(char symbol)
    {
        SkipBlanks();
        if (Peek() != symbol)
            return false;
        _position++;
        return true;
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private void SkipBlanks()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
    }

    private SchemaException Error() => new("buf.yaml: the list or mapping in brackets is malformed", 1, _position + 1);
}
