namespace LineageAnalyzers.Schemas.Protobuf;

/// <content>Options, also those with values in the text format of messages.</content>
internal sealed partial class ProtoParser
{
    private void ReadOptionStatement(ProtoElement owner)
    {
        var start = _lexer.Start;
        _lexer.Advance();
        var (name, value) = ReadAssignment();
        Expect(';');
        owner.Add(new ProtoOption(name, value, new ProtoSpan(start, _lexer.PreviousEnd)));
    }

    // The options of an extension range have no element; they only have to be read.
    private void ReadBracketOptions(ProtoElement? owner)
    {
        Expect('[');
        if (Take(']'))
            return;
        do
        {
            var start = _lexer.Start;
            var (name, value) = ReadAssignment();
            owner?.Add(new ProtoOption(name, value, new ProtoSpan(start, _lexer.PreviousEnd)));
        }
        while (Take(','));
        Expect(']');
    }

    private (string Name, ProtoOptionValue Value) ReadAssignment()
    {
        var name = ReadOptionName();
        Expect('=');
        return (name, ReadValue());
    }

    private string ReadOptionName()
    {
        var name = "";
        do
        {
            if (Take('('))
            {
                name += $"({ReadName(out _)})";
                Expect(')');
            }
            else
            {
                name += ReadWord();
            }

            if (name.Length > MaxNameLength)
                throw _lexer.Error($"the name is longer than {MaxNameLength} characters", _lexer.Start);
            if (_lexer.Is('.'))
                name += ".";
        }
        while (Take('.'));
        return name;
    }

    private ProtoOptionValue ReadValue()
    {
        if (_lexer.Is('{') || _lexer.Is('<'))
            return ReadAggregate();
        if (_lexer.Is('['))
            return ReadList();
        if (_lexer.Token == ProtoToken.String)
            return new ProtoOptionValue(ProtoOptionKind.String, ReadString());
        var sign = Take('-') ? "-" : "";
        if (sign.Length == 0)
            Take('+');
        if (_lexer.Token is not (ProtoToken.Word or ProtoToken.Integer or ProtoToken.Float))
            throw _lexer.Error($"a value is expected, not {_lexer.Describe()}", _lexer.Start);
        var kind = _lexer.Token == ProtoToken.Word ? ProtoOptionKind.Word : ProtoOptionKind.Number;
        var value = new ProtoOptionValue(kind, sign + _lexer.Text);
        _lexer.Advance();
        return value;
    }

    private ProtoOptionValue ReadList()
    {
        Enter();
        var list = new ProtoOptionValue(ProtoOptionKind.List, "");
        Expect('[');
        while (!Take(']'))
        {
            list.Items.Add(ReadValue());
            if (!Take(',') && !_lexer.Is(']'))
                throw _lexer.Error($"',' or ']' is expected, not {_lexer.Describe()}", _lexer.Start);
        }

        _depth--;
        return list;
    }

    private ProtoOptionValue ReadAggregate()
    {
        Enter();
        var aggregate = new ProtoOptionValue(ProtoOptionKind.Aggregate, "");
        var close = _lexer.Is('{') ? '}' : '>';
        _lexer.Advance();
        while (!Take(close))
        {
            var start = _lexer.Start;
            var name = ReadMemberName();
            if (!Take(':') && !_lexer.Is('{') && !_lexer.Is('<'))
                throw _lexer.Error($"':' is expected, not {_lexer.Describe()}", _lexer.Start);
            var value = ReadValue();
            aggregate.Members.Add(new ProtoOptionMember(name, value, new ProtoSpan(start, _lexer.PreviousEnd)));
            if (!Take(','))
                Take(';');
        }

        _depth--;
        return aggregate;
    }

    // A field, an extension in brackets, or the URL of a type in brackets.
    private string ReadMemberName()
    {
        if (!Take('['))
            return ReadWord();
        var name = ReadName(out _);
        if (Take('/'))
            name = $"{name}/{ReadName(out _)}";
        Expect(']');
        return $"[{name}]";
    }
}
