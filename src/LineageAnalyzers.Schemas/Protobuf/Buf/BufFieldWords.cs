namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>How findings name a field.</summary>
internal static class BufFieldWords
{
    /// <summary>For example <c>Field "1" with name "id" on message "Order"</c>.</summary>
    public static string Of(ProtoField field, string kind = "Field", bool withName = true)
    {
        var isExtension = field.Extended is not null;
        var name = withName ? $" with name \"{(isExtension ? field.FullName : field.Name)}\"" : "";
        var word = isExtension ? (kind == "field" ? "extension" : "Extension") : kind;
        return $"{word} \"{field.Number}\"{name} on message \"{(isExtension ? field.Extended!.FullName : field.Parent?.Name)}\"";
    }
}
