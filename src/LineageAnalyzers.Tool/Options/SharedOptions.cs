using System.CommandLine;
using System.Globalization;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Options;

/// <summary>Options that several verbs have; each verb makes its own.</summary>
internal static class SharedOptions
{
    private const int LongestTimeout = 3600;

    /// <summary><c>--format text|json</c>.</summary>
    public static Option<OutputFormat> Format() => Choice.Of<OutputFormat>("--format", "For people (text) or for programs (json).");

    /// <summary><c>--store STORE</c>.</summary>
    public static Option<string> Store() => new("--store")
    {
        Description = "The graph: a SQLite file.",
        HelpName = "STORE",
        Required = true,
    };

    /// <summary><c>--context NAME</c>.</summary>
    public static Option<string> Context() => new("--context")
    {
        Description = "The context that subjects belong to whose names state none, for example .staging; a URL may end with /contexts/.staging instead.",
        HelpName = "NAME",
    };

    /// <summary><c>--timeout SECONDS</c>.</summary>
    public static Option<int?> Timeout() => new("--timeout")
    {
        Description = "How long one question to a registry's server may take, repetitions included. [default: 30]",
        HelpName = "SECONDS",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= LongestTimeout)
                return seconds;
            result.AddError($"--timeout must be a whole number of seconds from 1 to {LongestTimeout}.");
            return null;
        },
    };
}
