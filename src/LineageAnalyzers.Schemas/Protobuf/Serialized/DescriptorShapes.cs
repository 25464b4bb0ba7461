namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Gives maps and groups back the shape that they have in a text: descriptors spell both out as fields with a nested message.</summary>
internal static class DescriptorShapes
{
    /// <summary>Changes the fields and nested messages of a message.</summary>
    public static void Restore(ProtoMessage message)
    {
        foreach (var field in message.Fields)
        {
            if (NestedTypeOf(message, field) is not { } nested)
                continue;
            if (nested.IsMapEntry && field.Label == ProtoLabel.Repeated && nested.Field(1) is { } key && nested.Field(2) is { } value)
                (field.Map, field.Label, field.Type.Name) = (new ProtoMap { Key = key.Type, Value = value.Type }, ProtoLabel.None, null);
            nested.IsGroup |= field.IsGroup;
        }

        message.Messages.RemoveAll(nested => nested.IsMapEntry);
    }

    private static ProtoMessage? NestedTypeOf(ProtoMessage message, ProtoField field)
    {
        if (field.Type.Name is not { } name || field.Type.Kind is not (ProtoKind.Message or ProtoKind.Group))
            return null;
        var nested = message.Messages.Find(nested => name.EndsWith($".{nested.Name}", StringComparison.Ordinal));
        return nested is not null && (name == $".{nested.FullName}" || name == nested.FullName) ? nested : null;
    }
}
