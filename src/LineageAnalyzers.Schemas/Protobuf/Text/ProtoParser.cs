namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// Parses <c>.proto</c> texts (proto2, proto3, editions) and keeps where everything stands. Names are not looked up here. Like a
/// registry's parser it takes what compares well although a compiler would refuse it (a proto3 <c>required</c>, say);
/// <see cref="ProtoLint"/> finds that.
/// </summary>
internal sealed partial class ProtoParser
{
    /// <summary>How long a text may be.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private const int MaxDepth = 32;
    private const int MaxNameLength = 512;

    private readonly string _text;
    private readonly ProtoLexer _lexer;
    private readonly ProtoFile _file;
    private int _depth;

    private ProtoParser(string path, string text)
    {
        _text = text;
        _lexer = new ProtoLexer(text);
        _file = new ProtoFile(path, text);
    }

    /// <summary>The file of a text.</summary>
    /// <param name="path">The path that others import it by.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="SchemaException">The text is no Protobuf.</exception>
    public static ProtoFile Parse(string path, string text)
    {
        if (text.Length > MaxLength)
            throw new SchemaException($"the text is longer than {MaxLength} characters", 1, 1);
        var parser = new ProtoParser(path, text);
        parser.ReadFile();
        return parser._file;
    }

    private void ReadFile()
    {
        if (_lexer.Is("syntax") || _lexer.Is("edition"))
            ReadSyntax();
        while (_lexer.Token != ProtoToken.End)
            ReadStatement();
    }

    private void ReadSyntax()
    {
        var start = _lexer.Start;
        var isEdition = _lexer.Is("edition");
        _lexer.Advance();
        Expect('=');
        var place = _lexer.Start;
        var value = ReadString();
        Expect(';');
        _file.SyntaxSpan = new ProtoSpan(start, _lexer.PreviousEnd);
        if (isEdition)
            (_file.Syntax, _file.Edition) = value is "2023" or "2024" ? (ProtoSyntax.Editions, value) : throw _lexer.Error($"the edition '{value}' is not known", place);
        else
            _file.Syntax = value switch { "proto2" => ProtoSyntax.Proto2, "proto3" => ProtoSyntax.Proto3, _ => throw _lexer.Error($"the syntax '{value}' is not known", place) };
    }

    private void ReadStatement()
    {
        var start = _lexer.Start;
        SkipVisibility();
        if (Take(';'))
            return;
        if (_lexer.Is("message"))
            _file.Messages.Add(ReadMessage(null));
        else if (_lexer.Is("enum"))
            _file.Enums.Add(ReadEnum(null));
        else if (_lexer.Is("extend"))
            ReadExtend(null, _file.Extensions, _file.Messages);
        else if (_lexer.Is("service"))
            _file.Services.Add(ReadService());
        else if (_lexer.Is("option"))
            ReadOptionStatement(_file);
        else if (_lexer.Is("import"))
            ReadImport(start);
        else if (_lexer.Is("package"))
            ReadPackage(start);
        else
            throw _lexer.Error($"a declaration is expected, not {_lexer.Describe()}", _lexer.Start);
    }

    private void ReadImport(int start)
    {
        _lexer.Advance();
        var isPublic = _lexer.Is("public");
        if (isPublic || _lexer.Is("weak") || _lexer.Is("option"))
            _lexer.Advance();
        var path = ReadString();
        Expect(';');
        _file.Imports.Add(new ProtoImport(path, isPublic, new ProtoSpan(start, _lexer.PreviousEnd)));
    }

    private void ReadPackage(int start)
    {
        if (!_file.PackageSpan.IsEmpty)
            throw _lexer.Error("there is a second package", start);
        _lexer.Advance();
        _file.Package = ReadName(out _);
        Expect(';');
        _file.PackageSpan = new ProtoSpan(start, _lexer.PreviousEnd);
    }

    // export and local, which edition 2024 puts before messages and enums.
    private void SkipVisibility()
    {
        if (_file.Edition == "2024" && (_lexer.Is("export") || _lexer.Is("local")))
            _lexer.Advance();
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
            throw _lexer.Error($"the declarations are nested deeper than {MaxDepth}", _lexer.Start);
    }

    private bool Take(char symbol)
    {
        if (!_lexer.Is(symbol))
            return false;
        _lexer.Advance();
        return true;
    }

    private bool Take(string word)
    {
        if (!_lexer.Is(word))
            return false;
        _lexer.Advance();
        return true;
    }

    private void Expect(char symbol)
    {
        if (!Take(symbol))
            throw _lexer.Error($"'{symbol}' is expected, not {_lexer.Describe()}", _lexer.Start);
    }

    private string ReadWord()
    {
        if (_lexer.Token != ProtoToken.Word)
            throw _lexer.Error($"a name is expected, not {_lexer.Describe()}", _lexer.Start);
        if (_lexer.End - _lexer.Start > MaxNameLength)
            throw _lexer.Error($"the name is longer than {MaxNameLength} characters", _lexer.Start);
        var word = _lexer.Text;
        _lexer.Advance();
        return word;
    }

    // A name with or without scopes: Money, acme.Money, .acme.Money.
    private string ReadName(out ProtoSpan span)
    {
        var start = _lexer.Start;
        var lead = Take('.') ? "." : "";
        var name = ReadWord();
        if (lead.Length > 0)
            name = lead + name;
        while (Take('.'))
        {
            name = $"{name}.{ReadWord()}";
            if (name.Length > MaxNameLength)
                throw _lexer.Error($"the name is longer than {MaxNameLength} characters", start);
        }

        span = new ProtoSpan(start, _lexer.PreviousEnd);
        return name;
    }

    private string ReadString()
    {
        if (_lexer.Token != ProtoToken.String)
            throw _lexer.Error($"a string is expected, not {_lexer.Describe()}", _lexer.Start);
        string? all = null;
        List<string>? parts = null;
        while (_lexer.Token == ProtoToken.String)
        {
            var part = ProtoStrings.Read(_text, _lexer.Start, _lexer.End) ?? throw _lexer.Error("the string has a malformed escape", _lexer.Start);
            if (all is null)
                all = part;
            else
                (parts ??= [all]).Add(part);
            _lexer.Advance();
        }

        return parts is null ? all! : string.Concat(parts);
    }

    private int ReadInteger(out ProtoSpan span)
    {
        var start = _lexer.Start;
        var isNegative = Take('-');
        if (_lexer.Token != ProtoToken.Integer)
            throw _lexer.Error($"a whole number is expected, not {_lexer.Describe()}", _lexer.Start);
        if (ProtoNumbers.ReadWhole(_text, _lexer.Start, _lexer.End) is not { } number || number > (ulong)int.MaxValue + (isNegative ? 1UL : 0UL))
            throw _lexer.Error($"{_lexer.Describe()} is no 32-bit number", _lexer.Start);
        _lexer.Advance();
        span = new ProtoSpan(start, _lexer.PreviousEnd);
        return isNegative ? (int)-(long)number : (int)number;
    }
}
