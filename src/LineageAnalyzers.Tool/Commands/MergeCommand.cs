using System.CommandLine;
using LineageAnalyzers.Graph.Merging;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Merging;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage merge INPUT… --store STORE</c>: puts manifests into the graph.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Manifests (*.lineage.json), directories that hold some, or built assemblies that carry one.",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = SharedOptions.Store();
        var format = SharedOptions.Format();
        var command = new Command("merge", "Put manifests into the graph; a project that comes again replaces what it said before.") { inputs, store, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(store), parsed.GetValue(format), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] inputs, string store, OutputFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        MergeResult result;
        using (var progress = terminal.ShowsProgress ? new ProgressLine(terminal.Error, "merging manifest") : null)
            result = await GraphMerge.RunAsync(inputs, store, progress, cancellationToken);
        if (format == OutputFormat.Json)
            terminal.Out.WriteLine(MergeJson.Write(result, store));
        else
            MergeText.Write(result, store, terminal);
        return (int)ExitCode.Clean;
    }
}
