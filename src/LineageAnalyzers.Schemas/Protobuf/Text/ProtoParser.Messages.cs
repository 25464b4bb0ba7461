namespace LineageAnalyzers.Schemas.Protobuf;

/// <content>Messages, their fields and oneofs, and extensions.</content>
internal sealed partial class ProtoParser
{
    private ProtoMessage ReadMessage(ProtoMessage? parent)
    {
        var message = new ProtoMessage { File = _file, Parent = parent };
        var start = _lexer.Start;
        _lexer.Advance();
        ReadNameOf(message);
        ReadBody(message);
        message.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return message;
    }

    private void ReadNameOf(ProtoElement element)
    {
        element.NameSpan = new ProtoSpan(_lexer.Start, _lexer.End);
        element.Name = ReadWord();
    }

    private void ReadBody(ProtoMessage message)
    {
        Enter();
        Expect('{');
        while (!Take('}'))
            ReadMember(message);
        _depth--;
    }

    private void ReadMember(ProtoMessage message)
    {
        SkipVisibility();
        if (Take(';'))
            return;
        if (_lexer.Is("message") && !_lexer.IsFollowedBy('.'))
            message.Messages.Add(ReadMessage(message));
        else if (_lexer.Is("enum") && !_lexer.IsFollowedBy('.'))
            message.Enums.Add(ReadEnum(message));
        else if (_lexer.Is("oneof"))
            message.Oneofs.Add(ReadOneof(message));
        else if (_lexer.Is("option") && !_lexer.IsFollowedBy('.'))
            ReadOptionStatement(message);
        else if (_lexer.Is("reserved"))
            ReadReserved(message.ReservedRanges, message.ReservedNames, ProtoMessage.MaxNumber);
        else if (_lexer.Is("extensions"))
            ReadExtensions(message);
        else if (_lexer.Is("extend"))
            ReadExtend(message, message.Extensions, message.Messages);
        else
            message.Fields.Add(ReadField(message, message.Messages));
    }

    private ProtoField ReadField(ProtoMessage? parent, List<ProtoMessage> groups, ProtoOneof? oneof = null)
    {
        var field = new ProtoField { File = _file, Parent = parent, Oneof = oneof };
        var start = _lexer.Start;
        field.Label = ReadLabel();
        if (_lexer.Is("group") && !_lexer.IsFollowedBy('.'))
        {
            ReadGroup(field, start, groups);
            return field;
        }

        if (_lexer.Is("map") && _lexer.IsFollowedBy('<'))
            ReadMap(field);
        else
            ReadType(ref field.Type);
        ReadNameOf(field);
        ReadNumber(field);
        if (_lexer.Is('['))
            ReadBracketOptions(field);
        Expect(';');
        field.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return field;
    }

    private ProtoLabel ReadLabel()
    {
        if (Take("optional"))
            return ProtoLabel.Optional;
        if (Take("repeated"))
            return ProtoLabel.Repeated;
        return Take("required") ? ProtoLabel.Required : ProtoLabel.None;
    }

    private void ReadNumber(ProtoField field)
    {
        Expect('=');
        var start = _lexer.Start;
        field.Number = ReadInteger(out var span);
        field.NumberSpan = span;
        if (field.Number is < 1 or > ProtoMessage.MaxNumber)
            throw _lexer.Error($"the number of the field '{field.Name}' is not between 1 and {ProtoMessage.MaxNumber}", start);
    }

    private void ReadType(ref ProtoTypeReference type)
    {
        if (_lexer.Token == ProtoToken.Word && ProtoKinds.ScalarAt(_text, _lexer.Start, _lexer.End - _lexer.Start) is var scalar and not ProtoKind.Named
            && !_lexer.IsFollowedBy('.'))
        {
            type.Kind = scalar;
            type.Span = new ProtoSpan(_lexer.Start, _lexer.End);
            _lexer.Advance();
            return;
        }

        type.Name = ReadName(out type.Span);
    }

    private void ReadMap(ProtoField field)
    {
        var start = _lexer.Start;
        _lexer.Advance();
        Expect('<');
        var map = new ProtoMap();
        var key = _lexer.Start;
        ReadType(ref map.Key);
        if (!map.Key.Kind.IsScalar() || map.Key.Kind is ProtoKind.Float or ProtoKind.Double or ProtoKind.Bytes)
            throw _lexer.Error("the key of a map must be a whole number, a bool or a string", key);
        Expect(',');
        ReadType(ref map.Value);
        Expect('>');
        field.Map = map;
        field.Type.Kind = ProtoKind.Message;
        field.Type.Span = new ProtoSpan(start, _lexer.PreviousEnd);
    }

    // A group declares a field and its message at once; the field bears the message's name in lower case.
    private void ReadGroup(ProtoField field, int start, List<ProtoMessage> groups)
    {
        var message = new ProtoMessage { File = _file, Parent = field.Parent, IsGroup = true };
        field.Type.Kind = ProtoKind.Group;
        field.Type.Span = new ProtoSpan(_lexer.Start, _lexer.End);
        _lexer.Advance();
        ReadNameOf(message);
        field.Name = message.Name.ToLowerInvariant();
        field.NameSpan = message.NameSpan;
        field.Type.Name = message.Name;
        field.Type.Target = message;
        ReadNumber(field);
        if (_lexer.Is('['))
            ReadBracketOptions(field);
        ReadBody(message);
        field.Span = message.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        groups.Add(message);
    }

    private ProtoOneof ReadOneof(ProtoMessage message)
    {
        var oneof = new ProtoOneof { File = _file, Parent = message };
        var start = _lexer.Start;
        _lexer.Advance();
        ReadNameOf(oneof);
        Expect('{');
        while (!Take('}'))
        {
            if (Take(';'))
                continue;
            if (_lexer.Is("option") && !_lexer.IsFollowedBy('.'))
            {
                ReadOptionStatement(oneof);
                continue;
            }

            var field = ReadField(message, message.Messages, oneof);
            message.Fields.Add(field);
            oneof.Fields.Add(field);
        }

        oneof.Span = new ProtoSpan(start, _lexer.PreviousEnd);
        return oneof;
    }

    private void ReadExtend(ProtoMessage? parent, List<ProtoField> extensions, List<ProtoMessage> groups)
    {
        _lexer.Advance();
        var extendee = ReadName(out var span);
        Expect('{');
        while (!Take('}'))
        {
            if (Take(';'))
                continue;
            var field = ReadField(parent, groups);
            (field.Extendee, field.ExtendeeSpan) = (extendee, span);
            extensions.Add(field);
        }
    }

    private void ReadExtensions(ProtoMessage message)
    {
        _lexer.Advance();
        do
        {
            message.ExtensionRanges.Add(ReadRange(ProtoMessage.MaxNumber));
        }
        while (Take(','));
        if (_lexer.Is('['))
            ReadBracketOptions(null);
        Expect(';');
    }

    private void ReadReserved(List<ProtoRange> ranges, List<string> names, int highest)
    {
        _lexer.Advance();
        do
        {
            if (_lexer.Token == ProtoToken.String)
                names.Add(ReadString());
            else if (_lexer.Token == ProtoToken.Word)
                names.Add(ReadWord());
            else
                ranges.Add(ReadRange(highest));
        }
        while (Take(','));
        Expect(';');
    }

    private ProtoRange ReadRange(int highest)
    {
        var place = _lexer.Start;
        var start = ReadInteger(out _);
        var end = start;
        if (Take("to"))
            end = Take("max") ? highest : ReadInteger(out _);
        return end < start ? throw _lexer.Error($"the range ends at {end}, before it starts", place) : new ProtoRange(start, end);
    }
}
