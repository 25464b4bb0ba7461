using System.CommandLine;
using LineageAnalyzers.Contracts.Batches;
using LineageAnalyzers.Tool.Compatibility;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage impact --batch FILE</c>: which consumers break when this schema changes?</summary>
internal static class ImpactCommand
{
    public static Command Create(Terminal terminal)
    {
        var batch = new Option<string>("--batch") { Description = "The changes and their consumers: JSON Lines from a file, or '-' for the standard input.", HelpName = "FILE", Required = true };
        var command = new Command("impact", "Say which consumers, built with the old schema, cannot live with data of the new one.") { batch };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetRequiredValue(batch), terminal, cancellationToken)));
        return command;
    }

    private static int Run(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        using var questions = BatchFile.Open(file);
        terminal.WriteUtf8(ImpactBatch.Answer(questions, cancellationToken));
        return (int)ExitCode.Clean;
    }
}
