using System.CommandLine;
using System.CommandLine.Invocation;
using LineageAnalyzers.Tool.Commands;
using LineageAnalyzers.Tool.Failures;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool;

/// <summary>
/// The command <c>lineage</c>: its verbs, and the one place where a failure becomes a message. A verb only declares itself here; what it
/// needs is loaded when it runs, so that help and usage errors come at once.
/// </summary>
internal static class CommandLine
{
    /// <summary>The verbs in the order in which help lists them.</summary>
    private static readonly Func<Terminal, Command>[] Verbs =
    [
        ScanCommand.Create,
        CheckCommand.Create,
        CompatCommand.Create,
        RegistryCommand.Create,
        MergeCommand.Create,
        TraceCommand.Create,
        ImpactCommand.Create,
    ];

    /// <summary>Runs one command line to its end. Never throws.</summary>
    public static async Task<ExitCode> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var root = CreateRoot(terminal);
            var parsed = root.Parse(arguments);
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            if (parsed.Errors.Count == 0)
                return (ExitCode)await parsed.InvokeAsync(configuration, cancellationToken);
            if (arguments.Length == 0)
                configuration.Output = terminal.Error;
            else
                UsageError.Write(parsed, terminal.Error);
            if (arguments.Length == 0)
                root.Parse("--help").Invoke(configuration);
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            // The boundary of the process: whatever it is, a person gets one message and no stack trace.
            terminal.Error.WriteLine(FailureMessage.Of(exception));
            return ExitCode.Failed;
        }
        finally
        {
            terminal.Flush();
        }
    }

    /// <summary>The verbs with their arguments and options.</summary>
    public static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Finds where the fields of Kafka records come from and where they go, and checks the contracts between.");
        foreach (var verb in Verbs)
            root.Add(verb(terminal));
        foreach (var option in root.Options.OfType<VersionOption>())
            option.Action = new PrintVersion(terminal);
        return root;
    }

    private sealed class PrintVersion(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Out.WriteLine(ProductVersion.Text);
            return (int)ExitCode.Clean;
        }
    }
}
