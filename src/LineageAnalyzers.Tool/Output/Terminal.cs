using System.Buffers;
using System.Text;

namespace LineageAnalyzers.Tool.Output;

/// <summary>Where the answer and the messages go, and what the reader's side can show.</summary>
internal sealed class Terminal : IDisposable
{
    private const int PieceSize = 64 * 1024;

    /// <summary>The answer: text or JSON.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages and progress; never part of the answer.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether the answer may carry colour: it goes to a terminal and the user did not say no.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether messages go to a terminal, so that progress may be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The terminal of this process. Colour follows https://no-color.org: any value of <c>NO_COLOR</c> turns it off.</summary>
    public static Terminal OfProcess()
    {
        var shown = !Console.IsOutputRedirected;
        // A console of another code page would print the tree's lines as question marks.
        if (shown && OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal
        {
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError(), flush: true),
            Colour = shown && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Writes texts that are UTF-8 already, in large pieces.</summary>
    public void WriteUtf8(IEnumerable<ReadOnlyMemory<byte>> texts)
    {
        Out.Flush();
        var piece = new ArrayBufferWriter<byte>(PieceSize * 2);
        foreach (var text in texts)
        {
            piece.Write(text.Span);
            if (piece.WrittenCount >= PieceSize)
                Send(piece);
        }

        Send(piece);

        void Send(ArrayBufferWriter<byte> piece)
        {
            if (Out is StreamWriter writer)
                writer.BaseStream.Write(piece.WrittenSpan);
            else
                Out.Write(Encoding.UTF8.GetString(piece.WrittenSpan));
            piece.ResetWrittenCount();
        }
    }

    /// <summary>Sends on what is still held back.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool flush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = flush, NewLine = "\n" };
}
