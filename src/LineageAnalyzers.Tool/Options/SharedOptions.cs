using System.CommandLine;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Options;

/// <summary>Options that several verbs have; each verb makes its own.</summary>
internal static class SharedOptions
{
    /// <summary><c>--format text|json</c>.</summary>
    public static Option<OutputFormat> Format() => Choice.Of<OutputFormat>("--format", "For people (text) or for programs (json).");

    /// <summary><c>--store STORE</c>.</summary>
    public static Option<string> Store() => new("--store")
    {
        Description = "The graph: a SQLite file.",
        HelpName = "STORE",
        Required = true,
    };
}
