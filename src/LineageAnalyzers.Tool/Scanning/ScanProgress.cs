namespace LineageAnalyzers.Tool.Scanning;

/// <summary>Counts projects that are done, from any thread.</summary>
/// <param name="progress">Who wants to know; null for nobody.</param>
/// <param name="all">How many there are.</param>
internal sealed class ScanProgress(IProgress<(int Done, int All)>? progress, int all)
{
    private readonly Lock _reporting = new();
    private int _done;

    /// <summary>One more is done.</summary>
    public void Done()
    {
        if (progress is null)
            return;
        lock (_reporting)
            progress.Report((++_done, all));
    }
}
