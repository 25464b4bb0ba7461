namespace LineageAnalyzers.Schemas.Protobuf;

/// <content>Enums and services.</content>
internal sealed partial class ProtoParser
{
    private ProtoEnum ReadEnum(ProtoMessage? parent)
    {
        var type = new ProtoEnum { File = _file, Parent = parent };
        var start = _lexer.Start;
        _lexer.Advance();
        ReadNameOf(type);
        Expect('{');
        while (!Take('}'))
        {
            if (Take(';'))
                continue;
            if (_lexer.Is("option") && !_lexer.IsFollowedBy('='))
                ReadOptionStatement(type);
            else if (_lexer.Is("reserved") && !_lexer.IsFollowedBy('='))
                ReadReserved(type.ReservedRanges, type.ReservedNames, int.MaxValue);
            else
                type.Values.Add(ReadEnumValue(type));
        }

        type.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return type;
    }

    private ProtoEnumValue ReadEnumValue(ProtoEnum type)
    {
        var value = new ProtoEnumValue { File = _file, Parent = type };
        var start = _lexer.Start;
        ReadNameOf(value);
        Expect('=');
        value.Number = ReadInteger(out var span);
        value.NumberSpan = span;
        if (_lexer.Is('['))
            ReadBracketOptions(value);
        Expect(';');
        value.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return value;
    }

    private ProtoService ReadService()
    {
        var service = new ProtoService { File = _file };
        var start = _lexer.Start;
        _lexer.Advance();
        ReadNameOf(service);
        Expect('{');
        while (!Take('}'))
        {
            if (Take(';'))
                continue;
            if (_lexer.Is("option"))
                ReadOptionStatement(service);
            else if (_lexer.Is("rpc"))
                service.Methods.Add(ReadMethod(service));
            else
                throw _lexer.Error($"'rpc' is expected, not {_lexer.Describe()}", _lexer.Start);
        }

        service.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return service;
    }

    private ProtoMethod ReadMethod(ProtoService service)
    {
        var method = new ProtoMethod { File = _file, Parent = service };
        var start = _lexer.Start;
        _lexer.Advance();
        ReadNameOf(method);
        method.IsRequestStream = ReadMessageType(ref method.Request);
        if (!Take("returns"))
            throw _lexer.Error($"'returns' is expected, not {_lexer.Describe()}", _lexer.Start);
        method.IsResponseStream = ReadMessageType(ref method.Response);
        if (Take('{'))
        {
            while (!Take('}'))
            {
                if (Take(';'))
                    continue;
                if (!_lexer.Is("option"))
                    throw _lexer.Error($"'option' is expected, not {_lexer.Describe()}", _lexer.Start);
                ReadOptionStatement(method);
            }
        }
        else
        {
            Expect(';');
        }

        method.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return method;
    }

    private bool ReadMessageType(ref ProtoTypeReference type)
    {
        Expect('(');
        var isStream = _lexer.Is("stream") && !_lexer.IsFollowedBy(')');
        if (isStream)
            _lexer.Advance();
        type.Name = ReadName(out type.Span);
        Expect(')');
        return isStream;
    }
}
