namespace LineageAnalyzers.Tool.Output;

/// <summary>One line on the terminal that says how far long work is; it is wiped at the end and never gets into a file.</summary>
internal sealed class ProgressLine(TextWriter writer, string verb) : IProgress<(int Done, int All)>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = System.Diagnostics.Stopwatch.GetTimestamp();
    private TimeSpan _next = TimeSpan.FromMilliseconds(500);
    private int _width;

    /// <inheritdoc/>
    public void Report((int Done, int All) value)
    {
        // Short work shows nothing, long work ten times a second.
        if (System.Diagnostics.Stopwatch.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Interval;
        var text = $"{verb} {value.Done} of {value.All}";
        writer.Write('\r' + text.PadRight(_width));
        _width = text.Length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_width > 0)
            writer.Write('\r' + new string(' ', _width) + '\r');
    }
}
