namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>What Protobuf's compilers refuse although a registry takes it.</summary>
internal static class ProtoLint
{
    /// <summary>Checks a file.</summary>
    /// <exception cref="SchemaException">The file has a fault.</exception>
    public static void Check(ProtoFile file)
    {
        file.Messages.ForEach(Check);
        file.Enums.ForEach(Check);
    }

    private static void Check(ProtoMessage message)
    {
        var (reserved, extensions) = (new ProtoRanges(message.ReservedRanges), new ProtoRanges(message.ExtensionRanges));
        foreach (var field in message.Fields)
        {
            Check(field);
            if (reserved.Contains(field.Number))
                throw ProtoFault.At(field.File, field.NumberSpan, $"the number {field.Number} of '{field.Name}' is reserved");
            if (message.ReservedNames.Contains(field.Name))
                throw ProtoFault.At(field.File, field.NameSpan, $"the name '{field.Name}' is reserved");
            if (extensions.Contains(field.Number))
                throw ProtoFault.At(field.File, field.NumberSpan, $"the number {field.Number} of '{field.Name}' is kept for extensions");
        }

        foreach (var oneof in message.Oneofs)
        {
            if (oneof.Fields.Count == 0)
                throw ProtoFault.At(oneof.File, oneof.Span, $"the oneof '{oneof.Name}' has no fields");
        }

        message.Messages.ForEach(Check);
        message.Enums.ForEach(Check);
    }

    private static void Check(ProtoField field)
    {
        if (field.Number is >= 19000 and <= 19999)
            throw ProtoFault.At(field.File, field.NumberSpan, "the numbers from 19000 to 19999 belong to Protobuf itself");
        var needsLabel = field.File.Syntax == ProtoSyntax.Proto2 && field.Oneof is null && field.Map is null;
        if (needsLabel && field.Label == ProtoLabel.None)
            throw ProtoFault.At(field.File, field.Span, $"'{field.Name}' needs 'optional', 'required' or 'repeated' in proto2");
        if (field.Label == ProtoLabel.Required && field.File.Syntax != ProtoSyntax.Proto2)
            throw ProtoFault.At(field.File, field.Span, $"'{field.Name}' may be 'required' in proto2 only");
        if (field.Label != ProtoLabel.None && (field.Oneof is not null || field.Map is not null))
            throw ProtoFault.At(field.File, field.Span, $"'{field.Name}' may have no label in a oneof or as a map");
        if (field.IsGroup && field.File.Syntax != ProtoSyntax.Proto2)
            throw ProtoFault.At(field.File, field.Span, "groups are allowed in proto2 only");
    }

    private static void Check(ProtoEnum type)
    {
        if (type.Values.Count == 0)
            throw ProtoFault.At(type.File, type.Span, $"the enum '{type.Name}' has no values");
        if (type.File.Syntax == ProtoSyntax.Proto3 && type.Values[0].Number != 0)
            throw ProtoFault.At(type.File, type.Values[0].Span, $"the first value of '{type.Name}' must be 0 in proto3");
        var seen = new Dictionary<int, string>();
        foreach (var value in type.Values)
        {
            if (type.ReservedRanges.Exists(range => range.Contains(value.Number)) || type.ReservedNames.Contains(value.Name))
                throw ProtoFault.At(type.File, value.Span, $"'{value.Name}' or its number {value.Number} is reserved");
            if (seen.TryGetValue(value.Number, out var other) && type.OptionText("allow_alias") != "true")
                throw ProtoFault.At(type.File, value.NumberSpan, $"'{other}' and '{value.Name}' have the same number {value.Number}, which needs the option allow_alias");
            seen[value.Number] = value.Name;
        }
    }
}
