using System.CommandLine;

namespace LineageAnalyzers.Tool.Failures;

/// <summary>What is wrong with a command line.</summary>
internal static class UsageError
{
    /// <summary>One line an error, then where help is.</summary>
    public static void Write(ParseResult parsed, TextWriter error)
    {
        foreach (var text in parsed.Errors.Select(item => item.Message.ReplaceLineEndings(" ").Trim()).Distinct())
            error.WriteLine($"lineage: {text}");
        var command = parsed.CommandResult.Command;
        error.WriteLine(command is RootCommand ? "Run 'lineage --help' for the verbs." : $"Run 'lineage {command.Name} --help' for its options.");
    }
}
