namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>What a token is.</summary>
internal enum ProtoToken
{
    End,
    Word,
    Integer,
    Float,
    String,
    Symbol,
}

/// <summary>Cuts a <c>.proto</c> text into words, numbers, strings and symbols, and leaves out white space and comments. It holds one token at a time.</summary>
internal sealed class ProtoLexer
{
    private readonly string _text;
    private int _position;

    /// <summary>Stands before the first token.</summary>
    public ProtoLexer(string text)
    {
        _text = text;
        _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        Advance();
    }

    /// <summary>What the token is.</summary>
    public ProtoToken Token { get; private set; }

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends.</summary>
    public int End { get; private set; }

    /// <summary>Where the token before this one ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The token as it is written.</summary>
    public string Text => _text.Substring(Start, End - Start);

    /// <summary>Whether the token is this symbol.</summary>
    public bool Is(char symbol) => Token == ProtoToken.Symbol && _text[Start] == symbol;

    /// <summary>Whether the token is this word.</summary>
    public bool Is(string word) =>
        Token == ProtoToken.Word && End - Start == word.Length && _text[Start] == word[0] && string.CompareOrdinal(_text, Start, word, 0, word.Length) == 0;

    /// <summary>Whether the next character that is neither white space nor comment is this one.</summary>
    public bool IsFollowedBy(char symbol)
    {
        var (position, back) = (_position, _position);
        SkipBlanks();
        position = _position;
        _position = back;
        return position < _text.Length && _text[position] == symbol;
    }

    /// <summary>Goes to the next token.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        SkipBlanks();
        Start = _position;
        if (_position >= _text.Length)
        {
            (Token, End) = (ProtoToken.End, _text.Length);
            return;
        }

        var first = _text[_position];
        if (IsWordStart(first))
            ReadWord();
        else if (IsDigit(first) || (first == '.' && _position + 1 < _text.Length && IsDigit(_text[_position + 1])))
            ReadNumber();
        else if (first is '"' or '\'')
            ReadString(first);
        else if (first is '{' or '}' or '[' or ']' or '(' or ')' or '<' or '>' or ';' or ',' or '=' or '.' or ':' or '-' or '+' or '/')
            (Token, _position) = (ProtoToken.Symbol, _position + 1);
        else
            throw Error($"unexpected character '{Printable(first)}'", _position);
        End = _position;
    }

    /// <summary>A fault at an offset.</summary>
    public SchemaException Error(string problem, int offset)
    {
        var (line, column) = (1, 1);
        for (var index = 0; index < offset && index < _text.Length; index++)
            (line, column) = _text[index] == '\n' ? (line + 1, 1) : (line, column + 1);
        return new SchemaException(problem, line, column);
    }

    /// <summary>The token in words, for messages.</summary>
    public string Describe() => Token == ProtoToken.End ? "the end of the text" : $"'{Shorten(Text)}'";

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "...";

    private static string Printable(char character) => character < ' ' ? $"\\u{(int)character:x4}" : character.ToString();

    private static bool IsWordStart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private void SkipBlanks()
    {
        while (_position < _text.Length)
        {
            var next = _text[_position];
            if (next is ' ' or '\n' or '\r' or '\t' or '\f' or '\v')
                _position++;
            else if (next == '/' && _position + 1 < _text.Length && _text[_position + 1] is '/' or '*')
                SkipComment(_text[_position + 1]);
            else
                return;
        }
    }

    private void SkipComment(char kind)
    {
        var end = kind == '/' ? _text.IndexOf('\n', _position) : _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        if (end < 0 && kind == '*')
            throw Error("the comment has no end", _position);
        _position = end < 0 ? _text.Length : end + (kind == '/' ? 1 : 2);
    }

    private void ReadWord()
    {
        Token = ProtoToken.Word;
        do
        {
            _position++;
        }
        while (_position < _text.Length && (IsWordStart(_text[_position]) || IsDigit(_text[_position])));
    }

    private void ReadNumber()
    {
        Token = ProtoToken.Integer;
        var isHex = _text[_position] == '0' && _position + 1 < _text.Length && _text[_position + 1] is 'x' or 'X';
        if (isHex)
            _position += 2;
        for (; _position < _text.Length; _position++)
        {
            var next = _text[_position];
            var isSign = !isHex && next is '+' or '-' && _text[_position - 1] is 'e' or 'E' && Token == ProtoToken.Float;
            if (!IsDigit(next) && !IsWordStart(next) && next != '.' && !isSign)
                break;
            if (!isHex && next is '.' or 'e' or 'E' or 'f' or 'F')
                Token = isHex ? Token : ProtoToken.Float;
        }
    }

    private void ReadString(char quote)
    {
        Token = ProtoToken.String;
        for (_position++; _position < _text.Length && _text[_position] != quote; _position++)
        {
            if (_text[_position] == '\n')
                throw Error("the string has no end on its line", Start);
            if (_text[_position] == '\\')
                _position++;
        }

        if (_position >= _text.Length)
            throw Error("the string has no end", Start);
        _position++;
    }
}
