namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>A node of a configuration: a text, a list, or named members.</summary>
internal sealed class BufYamlNode
{
    public static readonly BufYamlNode Empty = new();

    public string? Text { get; set; }

    public List<BufYamlNode> Items { get; } = [];

    public List<KeyValuePair<string, BufYamlNode>> Members { get; } = [];

    /// <summary>The texts of a list, or the one text.</summary>
    public IReadOnlyList<string> AllTexts => Text is not null ? [Text] : Items.ConvertAll(item => item.Text ?? "").FindAll(text => text.Length > 0);

    /// <summary>A member; null when there is none.</summary>
    public BufYamlNode? this[string name] => Members.Find(member => member.Key == name).Value;

    /// <summary>The texts of a member.</summary>
    public IReadOnlyList<string> Texts(string name) => this[name]?.AllTexts ?? [];
}

/// <summary>Reads the part of YAML that configurations of buf are written in: members and lists by indentation or in brackets, quotes and comments.</summary>
internal sealed class BufYaml
{
    private const int MaxDepth = 20;

    private readonly List<(int Indent, string Text, int Number)> _lines = [];
    private int _next;

    private BufYaml(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = WithoutComment(line).TrimEnd();
            var trimmed = content.TrimStart(' ');
            if (trimmed.Length > 0 && trimmed != "---")
                _lines.Add((content.Length - trimmed.Length, trimmed, number));
        }
    }

    /// <summary>The root.</summary>
    /// <exception cref="SchemaException">The text is written in another way.</exception>
    public static BufYamlNode Read(string text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.StartsWith("{", StringComparison.Ordinal))
            return new BufYamlFlow(trimmed).Read();
        var yaml = new BufYaml(text);
        var root = yaml._lines.Count == 0 ? new BufYamlNode() : yaml.ReadBlock(yaml._lines[0].Indent, 0);
        return yaml._next == yaml._lines.Count ? root : throw yaml.Error("this line is indented differently from those above");
    }

    private static string WithoutComment(string line)
    {
        var quote = '\0';
        for (var index = 0; index < line.Length; index++)
        {
            if (quote != '\0')
                quote = line[index] == quote ? '\0' : quote;
            else if (line[index] is '"' or '\'')
                quote = line[index];
            else if (line[index] == '#' && (index == 0 || line[index - 1] is ' ' or '\t'))
                return line.Substring(0, index);
        }

        return line;
    }

    private BufYamlNode ReadBlock(int indent, int depth)
    {
        if (depth > MaxDepth)
            throw Error("the configuration is nested too deeply");
        var node = new BufYamlNode();
        var isList = IsItem(_lines[_next].Text);
        while (_next < _lines.Count && _lines[_next].Indent == indent && IsItem(_lines[_next].Text) == isList)
        {
            if (isList)
                ReadItem(node, indent, depth);
            else
                ReadMember(node, indent, depth);
        }

        return node;
    }

    private static bool IsItem(string text) => text == "-" || text.StartsWith("- ", StringComparison.Ordinal);

    // What follows the dash is a block of its own, two columns in.
    private void ReadItem(BufYamlNode node, int indent, int depth)
    {
        var (_, text, number) = _lines[_next];
        var content = text.Substring(1).TrimStart();
        if (content.Length > 0 && ColonOf(content) < 0)
        {
            _next++;
            node.Items.Add(ReadValue(content, number));
            return;
        }

        if (content.Length > 0)
            _lines[_next] = (indent + text.Length - content.Length, content, number);
        else
            _next++;
        node.Items.Add(_next < _lines.Count && _lines[_next].Indent > indent ? ReadBlock(_lines[_next].Indent, depth + 1) : new BufYamlNode());
    }

    private void ReadMember(BufYamlNode node, int indent, int depth)
    {
        var (_, text, number) = _lines[_next];
        var colon = ColonOf(text);
        if (colon < 0)
            throw Error("'name: value' is expected");
        _next++;
        var value = text.Substring(colon + 1).Trim();
        var name = Unquote(text.Substring(0, colon).Trim());
        node.Members.Add(new KeyValuePair<string, BufYamlNode>(name, value.Length > 0 ? ReadValue(value, number) : ReadInner(indent, depth)));
    }

    // A list may stand as far left as the name that it belongs to.
    private BufYamlNode ReadInner(int indent, int depth)
    {
        if (_next == _lines.Count)
            return new BufYamlNode();
        var (inner, text, _) = _lines[_next];
        var isList = IsItem(text) && inner >= indent;
        return inner > indent || isList ? ReadBlock(inner, depth + 1) : new BufYamlNode();
    }

    private static BufYamlNode ReadValue(string value, int number)
    {
        if (value[0] is not ('[' or '{'))
            return new BufYamlNode { Text = Unquote(value) };
        try
        {
            return new BufYamlFlow(value).Read();
        }
        catch (SchemaException error)
        {
            throw new SchemaException(error.Problem, number, 1);
        }
    }

    private static int ColonOf(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == ':' && (index + 1 == text.Length || text[index + 1] == ' '))
                return index;
        }

        return -1;
    }

    private static string Unquote(string text) =>
        text.Length > 1 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0] ? text.Substring(1, text.Length - 2) : text;

    private SchemaException Error(string problem) => new($"buf.yaml: {problem}", _next < _lines.Count ? _lines[_next].Number : 1, 1);
}
