namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The message that a map field stands for: a list of entries with key and value. All of it stands where the type of the field stands.</summary>
internal static class BufMapEntry
{
    /// <summary>The message of a field's entries.</summary>
    public static ProtoMessage Of(ProtoMessage message, ProtoField field)
    {
        var name = ProtoJsonName.Of($"_{field.Name}") + "Entry";
        var entry = new ProtoMessage { Name = name, File = field.File, Parent = message, Span = field.Type.Span, NameSpan = field.Type.Span, IsMapEntry = true };
        entry.Fields.Add(Part(entry, "key", 1, field.Map!.Key));
        entry.Fields.Add(Part(entry, "value", 2, field.Map.Value));
        return entry;
    }

    private static ProtoField Part(ProtoMessage entry, string name, int number, ProtoTypeReference type)
    {
        type.Span = entry.Span;
        return new ProtoField
        {
            Name = name, Number = number, File = entry.File, Parent = entry, Span = entry.Span, NameSpan = entry.Span, Type = type, Label = ProtoLabel.Optional,
        };
    }
}
