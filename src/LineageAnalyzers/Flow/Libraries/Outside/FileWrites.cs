using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Tells what is written to a file from what is written to memory or a connection.</summary>
internal static class FileWrites
{
    private const int MostLevels = 4;

    /// <summary>Whether a call writes to a file: to a file's stream, or by a writer that was made for a path or for such a stream.</summary>
    public static bool Is(CallSite call, Memory memory)
    {
        if (!call.Name.StartsWith("Write", StringComparison.Ordinal) && !call.Name.StartsWith("Serialize", StringComparison.Ordinal) && !call.Name.StartsWith("CopyTo", StringComparison.Ordinal))
            return false;
        if (IsStreams(call.Type) && Holds(call.Instance, memory, 0) && !call.Name.StartsWith("CopyTo", StringComparison.Ordinal))
            return true;
        foreach (var parameter in call.Method.Parameters)
        {
            if (parameter.Type.Name is "Stream" or "TextWriter" or "StreamWriter" or "Utf8JsonWriter" && parameter.Ordinal < call.Arguments.Length && Holds(call.Arguments[parameter.Ordinal], memory, 0))
                return true;
        }

        return false;
    }

    private static bool IsStreams(ITypeSymbol? type) => type is { ContainingNamespace: { Name: "IO" or "Json", ContainingNamespace.Name: "System" or "Text" } };

    private static bool Holds(FlowValue value, Memory memory, int level)
    {
        foreach (var id in value.Objects)
        {
            if (level < MostLevels && IsFile(memory.State.Object(id), memory, level))
                return true;
        }

        return false;
    }

    private static bool IsFile(HeapObject content, Memory memory, int level) => content.Type?.Name switch
    {
        "FileStream" => true,
        // Made for a path, it holds no stream.
        "StreamWriter" => (content.IsMade && content.Held.Objects.IsEmpty) || Holds(content.Held, memory, level + 1),
        "BinaryWriter" or "BufferedStream" or "GZipStream" or "DeflateStream" or "BrotliStream" or "Utf8JsonWriter" => Holds(content.Held, memory, level + 1),
        _ => false,
    };
}
