using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Tells what is written to a file from what is written to memory or a connection.</summary>
internal static class FileWrites
{
    /// <summary>Whether a call writes to a file: to a file's stream, or by a writer that was made for a path or for such a stream.</summary>
    public static bool Is(CallSite call, Memory memory)
    {
        if (!call.Name.StartsWith("Write", StringComparison.Ordinal) || call.Type is not { ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } })
            return false;
        foreach (var id in call.Instance.Objects)
        {
            if (IsFile(memory.State.Object(id), memory, 0))
                return true;
        }

        return false;
    }

    private static bool IsFile(HeapObject content, Memory memory, int level) => content.Type?.Name switch
    {
        "FileStream" => true,
        // Made for a path, it holds no stream.
        "StreamWriter" => content.IsMade && !content.Held.Objects.Any() || Holds(content, memory, level),
        "BinaryWriter" or "BufferedStream" or "GZipStream" or "DeflateStream" or "BrotliStream" => Holds(content, memory, level),
        _ => false,
    };

    private static bool Holds(HeapObject content, Memory memory, int level) =>
        level < 4 && content.Held.Objects.Any(inner => IsFile(memory.State.Object(inner), memory, level + 1));
}
