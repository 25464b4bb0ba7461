namespace LineageAnalyzers.Model;

/// <summary>
/// A failure that a person can do something about: its message says what happened, where (file and line, or URL) and what to do.
/// The tool prints it as it is and ends with exit code 2.
/// </summary>
public class LineageException : Exception
{
    /// <summary>The three parts of the message.</summary>
    /// <param name="what">What happened, without a capital and without a stop: <c>the manifest is no JSON</c>.</param>
    /// <param name="where">The file (and line) or URL, without user or password.</param>
    /// <param name="advice">What to do, a whole sentence.</param>
    /// <param name="cause">The exception behind it, for a debugger; it is never printed.</param>
    public LineageException(string what, string where, string advice, Exception? cause = null)
        : base($"{what}: {where}. {advice}", cause)
    {
        What = what;
        Where = where;
        Advice = advice;
    }

    /// <summary>What happened.</summary>
    public string What { get; }

    /// <summary>The file (and line) or URL.</summary>
    public string Where { get; }

    /// <summary>What to do.</summary>
    public string Advice { get; }
}
