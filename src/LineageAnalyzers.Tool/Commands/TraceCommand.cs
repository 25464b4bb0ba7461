using System.CommandLine;
using LineageAnalyzers.Graph.Tracing;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Tracing;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage trace ADDRESS [--up|--down] --store STORE</c>: follows a field or a topic through every project.</summary>
internal static class TraceCommand
{
    public static Command Create(Terminal terminal)
    {
        var address = new Argument<string>("ADDRESS")
        {
            Description = "topic#field, topic/key#field or topic/headers#name; a topic alone is its whole record.",
        };
        address.Validators.Add(result => Verify(result.Tokens[0].Value, result.AddError));
        var up = new Option<bool>("--up") { Description = "Where the data comes from." };
        var down = new Option<bool>("--down") { Description = "Where the data goes. [default]" };
        var store = SharedOptions.Store();
        var format = SharedOptions.Format();
        var command = new Command("trace", "Follow a field or a topic through every project, hop by hop.") { address, up, down, store, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(up) && result.GetValue(down))
                result.AddError("--up and --down exclude each other.");
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(address), parsed.GetValue(up) ? TraceDirection.Up : TraceDirection.Down,
            parsed.GetRequiredValue(store), parsed.GetValue(format), terminal, cancellationToken)));
        return command;
    }

    private static int Run(
        string address, TraceDirection direction, string store, OutputFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        var result = FieldTrace.Run(address, direction, store, cancellationToken);
        if (format == OutputFormat.Json)
            terminal.Out.WriteLine(TraceJson.Write(result));
        else
            TraceText.Write(result, terminal);
        return (int)ExitCode.Clean;
    }

    private static void Verify(string address, Action<string> addError)
    {
        try
        {
            FieldAddress.Parse(address);
        }
        catch (FormatException exception)
        {
            addError(exception.Message);
        }
    }
}
