using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Compatibility;

/// <summary>The questions of a batch.</summary>
internal static class BatchFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Opens a file, or the standard input for <c>-</c>.</summary>
    /// <exception cref="LineageException">There is no such file.</exception>
    public static Stream Open(string file)
    {
        if (file == "-")
            return Console.OpenStandardInput();
        if (!File.Exists(file))
            throw new LineageException("there is no such file", file, "Give a file with one JSON object a line, or '-' for the standard input.");
        return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
    }
}
