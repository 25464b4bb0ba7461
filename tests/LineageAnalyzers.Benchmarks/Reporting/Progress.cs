namespace LineageAnalyzers.Benchmarks.Reporting;

/// <summary>Says on stderr what is measured right now: one line that is overwritten on a terminal, lines otherwise.</summary>
internal static class Progress
{
    private static readonly bool OnTerminal = !Console.IsErrorRedirected;

    /// <summary>Shows what is done now.</summary>
    public static void Show(string text) => Console.Error.Write(OnTerminal ? $"\r{text,-78}" : text + "\n");

    /// <summary>Takes the line away.</summary>
    public static void Clear()
    {
        if (OnTerminal)
            Console.Error.Write($"\r{"",-78}\r");
    }
}
