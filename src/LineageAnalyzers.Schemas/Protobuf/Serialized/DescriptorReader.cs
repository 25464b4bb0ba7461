namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Turns descriptors into the declarations that they were made from.</summary>
internal sealed class DescriptorReader(string path)
{
    private const int MaxDepth = 32;
    private const int Edition2023 = 1000;

    private readonly ProtoFile _file = new(path, "");

    /// <summary>The file of a <c>FileDescriptorProto</c>.</summary>
    public ProtoFile ReadFile(DescriptorBytes bytes)
    {
        var messages = new List<DescriptorBytes>();
        var extensions = new List<DescriptorBytes>();
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 2: _file.Package = bytes.Text; break;
                case 3: _file.Imports.Add(new ProtoImport(bytes.Text, false, default)); break;
                case 4: messages.Add(bytes.Message); break;
                case 5: _file.Enums.Add(ReadEnum(bytes.Message, null)); break;
                case 6: _file.Services.Add(ReadService(bytes.Message)); break;
                case 7: extensions.Add(bytes.Message); break;
                case 8: DescriptorOptions.Read(bytes.Message, _file); break;
                case 12: _file.Syntax = bytes.Text switch { "proto3" => ProtoSyntax.Proto3, "editions" => ProtoSyntax.Editions, _ => ProtoSyntax.Proto2 }; break;
                case 14: _file.Edition = bytes.Value == Edition2023 ? "2023" : "2024"; break;
            }
        }

        // What a field is depends on the syntax, which comes last.
        foreach (var message in messages)
            _file.Messages.Add(ReadMessage(message, null, 0));
        foreach (var extension in extensions)
            _file.Extensions.Add(ReadField(extension, null, []));
        return _file;
    }

    private ProtoMessage ReadMessage(DescriptorBytes bytes, ProtoMessage? parent, int depth)
    {
        if (depth > MaxDepth)
            throw new SchemaException($"the declarations are nested deeper than {MaxDepth}", 1, 1);
        var message = new ProtoMessage { File = _file, Parent = parent };
        var fields = new List<DescriptorBytes>();
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 1: message.Name = NameOf(bytes.Text); break;
                case 2: fields.Add(bytes.Message); break;
                case 3: message.Messages.Add(ReadMessage(bytes.Message, message, depth + 1)); break;
                case 4: message.Enums.Add(ReadEnum(bytes.Message, message)); break;
                case 5: message.ExtensionRanges.Add(ReadRange(bytes.Message, isEndIncluded: false)); break;
                case 6: message.Extensions.Add(ReadField(bytes.Message, message, [])); break;
                case 7: DescriptorOptions.Read(bytes.Message, message); break;
                case 8: message.Oneofs.Add(ReadOneof(bytes.Message, message)); break;
                case 9: message.ReservedRanges.Add(ReadRange(bytes.Message, isEndIncluded: false)); break;
                case 10: message.ReservedNames.Add(bytes.Text); break;
            }
        }

        foreach (var field in fields)
            message.Fields.Add(ReadField(field, message, message.Oneofs));
        message.Oneofs.RemoveAll(oneof => oneof.Fields.Count == 0);
        DescriptorShapes.Restore(message);
        return message;
    }

    private ProtoField ReadField(DescriptorBytes bytes, ProtoMessage? parent, List<ProtoOneof> oneofs)
    {
        var field = new ProtoField { File = _file, Parent = parent };
        var (label, oneof, isOptional) = (0L, -1L, false);
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 1: field.Name = NameOf(bytes.Text); break;
                case 2: field.Extendee = NameOf(bytes.Text); break;
                case 3: field.Number = NumberOf(bytes.Value); break;
                case 4: label = bytes.Value; break;
                case 5: field.Type.Kind = KindOf(bytes.Value); break;
                case 6: field.Type.Name = NameOf(bytes.Text); break;
                case 7: field.Add(DescriptorOptions.Text("default", bytes.Text)); break;
                case 8: DescriptorOptions.Read(bytes.Message, field); break;
                case 9: oneof = bytes.Value; break;
                case 10 when bytes.Text != ProtoJsonName.Of(field.Name): field.Add(DescriptorOptions.Text("json_name", bytes.Text)); break;
                case 17: isOptional = bytes.Value != 0; break;
            }
        }

        if (field.Type.Name is null && !field.Type.Kind.IsScalar())
            throw new SchemaException($"the field '{field.Name}' has no type", 1, 1);
        if (field.Type.Kind.IsScalar() && field.Type.Kind != ProtoKind.Enum)
            field.Type.Name = null;
        if (oneof >= 0 && oneof < oneofs.Count && !isOptional)
            Join(field, oneofs[(int)oneof]);
        field.Label = LabelOf(label, field, isOptional);
        return field;
    }

    private static void Join(ProtoField field, ProtoOneof oneof)
    {
        field.Oneof = oneof;
        oneof.Fields.Add(field);
    }

    // Descriptors call every single field optional; texts do so in proto2, and in proto3 where it is written.
    private ProtoLabel LabelOf(long label, ProtoField field, bool isOptional) => label switch
    {
        3 => ProtoLabel.Repeated,
        2 => ProtoLabel.Required,
        _ when isOptional || (_file.Syntax == ProtoSyntax.Proto2 && field.Oneof is null) => ProtoLabel.Optional,
        _ => ProtoLabel.None,
    };

    private static ProtoKind KindOf(long kind) =>
        kind is > 0 and <= (int)ProtoKind.SInt64 ? (ProtoKind)kind : throw new SchemaException($"{kind} is no type of a field", 1, 1);

    private static int NumberOf(long number) => number is > 0 and <= ProtoMessage.MaxNumber
        ? (int)number
        : throw new SchemaException($"the number {number} of a field is not between 1 and {ProtoMessage.MaxNumber}", 1, 1);

    private static string NameOf(string name) => name.Length is > 0 and <= 512 ? name : throw new SchemaException("a name is empty or too long", 1, 1);

    private ProtoOneof ReadOneof(DescriptorBytes bytes, ProtoMessage message)
    {
        var oneof = new ProtoOneof { File = _file, Parent = message };
        while (bytes.Next())
        {
            if (bytes.Number == 1)
                oneof.Name = NameOf(bytes.Text);
            else if (bytes.Number == 2)
                DescriptorOptions.Read(bytes.Message, oneof);
        }

        return oneof;
    }

    private ProtoEnum ReadEnum(DescriptorBytes bytes, ProtoMessage? parent)
    {
        var type = new ProtoEnum { File = _file, Parent = parent };
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 1: type.Name = NameOf(bytes.Text); break;
                case 2: type.Values.Add(ReadValue(bytes.Message, type)); break;
                case 3: DescriptorOptions.Read(bytes.Message, type); break;
                case 4: type.ReservedRanges.Add(ReadRange(bytes.Message, isEndIncluded: true)); break;
                case 5: type.ReservedNames.Add(bytes.Text); break;
            }
        }

        return type;
    }

    private ProtoEnumValue ReadValue(DescriptorBytes bytes, ProtoEnum type)
    {
        var value = new ProtoEnumValue { File = _file, Parent = type };
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 1: value.Name = NameOf(bytes.Text); break;
                case 2: value.Number = unchecked((int)bytes.Value); break;
                case 3: DescriptorOptions.Read(bytes.Message, value); break;
            }
        }

        return value;
    }

    private ProtoService ReadService(DescriptorBytes bytes)
    {
        var service = new ProtoService { File = _file };
        while (bytes.Next())
        {
            if (bytes.Number == 1)
                service.Name = NameOf(bytes.Text);
            else if (bytes.Number == 2)
                service.Methods.Add(ReadMethod(bytes.Message, service));
        }

        return service;
    }

    private ProtoMethod ReadMethod(DescriptorBytes bytes, ProtoService service)
    {
        var method = new ProtoMethod { File = _file, Parent = service };
        while (bytes.Next())
        {
            switch (bytes.Number)
            {
                case 1: method.Name = NameOf(bytes.Text); break;
                case 2: method.Request.Name = NameOf(bytes.Text); break;
                case 3: method.Response.Name = NameOf(bytes.Text); break;
                case 5: method.IsRequestStream = bytes.Value != 0; break;
                case 6: method.IsResponseStream = bytes.Value != 0; break;
            }
        }

        return method;
    }

    private static ProtoRange ReadRange(DescriptorBytes bytes, bool isEndIncluded)
    {
        var (start, end) = (0, 0);
        while (bytes.Next())
        {
            if (bytes.Number == 1)
                start = unchecked((int)bytes.Value);
            else if (bytes.Number == 2)
                end = unchecked((int)bytes.Value);
        }

        return new ProtoRange(start, isEndIncluded || end == int.MinValue ? end : end - 1);
    }
}
