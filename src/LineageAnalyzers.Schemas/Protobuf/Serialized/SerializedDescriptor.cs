namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// Reads a file from a <c>FileDescriptorProto</c> in Base64, the form that a registry gives for <c>format=serialized</c> and that
/// generated code carries. Nothing in it has a place in a text.
/// </summary>
internal static class SerializedDescriptor
{
    /// <summary>The file; null when the text is no Base64 and so has to be read as <c>.proto</c>.</summary>
    /// <exception cref="SchemaException">It is Base64, but no descriptor.</exception>
    public static ProtoFile? TryRead(string path, string text)
    {
        if (!IsBase64(text))
            return null;
        try
        {
            return new DescriptorReader(path).ReadFile(new DescriptorBytes(Convert.FromBase64String(text)));
        }
        catch (FormatException fault) when (fault is not SchemaException)
        {
            throw new SchemaException("the text is neither Protobuf nor a descriptor in Base64", 1, 1);
        }
    }

    private static bool IsBase64(string text)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/' or '=')
                length++;
            else if (character is not ('\n' or '\r'))
                return false;
        }

        return length > 0;
    }
}
