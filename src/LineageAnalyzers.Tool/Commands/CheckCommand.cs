using System.CommandLine;
using System.Globalization;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Tool.Checking;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Checking;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage check MANIFEST… --registry URL|DIR [--graph STORE]</c>: compares what projects write and read with what is registered.</summary>
internal static class CheckCommand
{
    private const int LongestTimeout = 3600;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("MANIFEST")
        {
            Description = "Manifests (*.lineage.json), directories that hold some, or built assemblies that carry one.",
            Arity = ArgumentArity.OneOrMore,
        };
        var registry = new Option<string>("--registry")
        {
            Description = $"The schema registry: a URL or a directory. User and password come from the URL, or from {HttpRegistryOptions.UserVariable} and {HttpRegistryOptions.PasswordVariable}.",
            HelpName = "URL|DIR",
            Required = true,
        };
        var graph = new Option<string>("--graph") { Description = "A graph that 'lineage merge' made: names the consumers that a change breaks.", HelpName = "STORE" };
        var failOn = Choice.Of<FailOn>("--fail-on", "The least level of findings that gives exit code 1.");
        var timeout = new Option<int?>("--timeout")
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
        var format = SharedOptions.Format();
        var command = new Command("check", "Compare what projects write and read with the schemas that are registered.") { inputs, registry, graph, failOn, timeout, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request(
                parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(registry), parsed.GetValue(graph),
                parsed.GetValue(failOn), parsed.GetValue(timeout), parsed.GetValue(format)),
            terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Request request, Terminal terminal, CancellationToken cancellationToken)
    {
        using var registry = SchemaRegistries.Open(request.Registry, Talk(request.Timeout));
        var projects = Load(request.Inputs, terminal, cancellationToken);
        foreach (var (input, by) in projects.Superseded)
            terminal.Error.WriteLine($"lineage: two inputs differ about one project: {by} counts, {input} does not.");
        var options = request.Graph is null ? null : GraphKnowledge.Read(projects.Manifests, request.Graph, cancellationToken);
        var report = await ContractCheck.RunAsync(projects.Manifests, registry, options, cancellationToken);
        if (request.Format == OutputFormat.Json)
            terminal.Out.Write(CheckReportJson.Write(report));
        else
            CheckText.Write(report, terminal);
        return (int)(report.Findings.Any(finding => finding.Level >= Level(request.FailOn)) ? ExitCode.Findings : ExitCode.Clean);
    }

    private static ProjectManifests Load(string[] inputs, Terminal terminal, CancellationToken cancellationToken)
    {
        using var progress = terminal.ShowsProgress ? new ProgressLine(terminal.Error, "reading manifest") : null;
        return ProjectManifests.Load(inputs, progress, cancellationToken);
    }

    private static HttpRegistryOptions Talk(int? timeout)
    {
        var options = HttpRegistryOptions.FromEnvironment();
        return timeout is { } seconds ? options with { TotalTime = TimeSpan.FromSeconds(seconds) } : options;
    }

    private static FindingLevel Level(FailOn failOn) => failOn switch
    {
        FailOn.Note => FindingLevel.Note,
        FailOn.Warning => FindingLevel.Warning,
        _ => FindingLevel.Error,
    };

    private sealed record Request(string[] Inputs, string Registry, string? Graph, FailOn FailOn, int? Timeout, OutputFormat Format);
}
