namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Says where a fault is, once a text is read.</summary>
internal static class ProtoFault
{
    /// <summary>A fault at a place of a file.</summary>
    public static SchemaException At(ProtoFile file, ProtoSpan span, string problem)
    {
        var (line, column) = file.Lines.At(span.Start);
        return new SchemaException(problem, line, column);
    }

    /// <summary>The same fault, said of a file that the schema refers to.</summary>
    public static SchemaException In(string path, SchemaException fault) =>
        new($"in the referenced schema '{path}': {fault.Problem}", fault.Line, fault.Column);
}
