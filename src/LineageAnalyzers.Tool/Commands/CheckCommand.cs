using System.CommandLine;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Schemas.Suppressions;
using LineageAnalyzers.Tool.Checking;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Checking;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage check MANIFEST… --registry URL|DIR|LOCK [--graph STORE]</c>: compares what projects write and read with what is registered.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("MANIFEST")
        {
            Description = "Manifests (*.lineage.json), directories that hold some, or built assemblies that carry one.",
            Arity = ArgumentArity.OneOrMore,
        };
        var registry = new Option<string>("--registry")
        {
            Description = $"The schema registry: a URL, a directory or a lock file. User and password come from the URL, or from {HttpRegistryOptions.UserVariable} and {HttpRegistryOptions.PasswordVariable}.",
            HelpName = "URL|DIR|LOCK",
            Required = true,
        };
        var graph = new Option<string>("--graph") { Description = "A graph that 'lineage merge' made: names the consumers that a change breaks.", HelpName = "STORE" };
        var failOn = Choice.Of<FailOn>("--fail-on", "The least level of findings that gives exit code 1.");
        var normalize = new Option<bool>("--normalize")
        {
            Description = "Let a server normalise the schemas that it is asked about, also where neither its settings nor the code say so.",
        };
        var context = SharedOptions.Context();
        var timeout = SharedOptions.Timeout();
        var suppressions = new Option<string>("--suppressions")
        {
            Description = $"Findings that somebody decided to live with. [default: {SuppressionFile.FileName} in the current folder, if it is there]",
            HelpName = "FILE",
        };
        var format = Choice.Of<CheckFormat>("--format", "For people (text), for programs (json), for code scanning (sarif), build servers (junit) or GitHub Actions (github).");
        var command = new Command("check", "Compare what projects write and read with the schemas that are registered.") 
        {
            inputs, registry, context, normalize, graph, suppressions, failOn, timeout, format,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request(
                parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(registry), parsed.GetValue(context), parsed.GetValue(normalize), parsed.GetValue(graph), parsed.GetValue(suppressions),
                parsed.GetValue(failOn), parsed.GetValue(timeout), parsed.GetValue(format)),
            terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Request request, Terminal terminal, CancellationToken cancellationToken)
    {
        using var registry = SchemaRegistries.Open(
            request.Registry, HttpRegistryOptions.FromEnvironment().Within(request.Timeout) with { Normalize = request.Normalize }, request.Context);
        var projects = Load(request.Inputs, terminal, cancellationToken);
        foreach (var (input, by) in projects.Superseded)
            terminal.Error.WriteLine($"lineage: two inputs differ about one project: {by} counts, {input} does not.");
        var options = request.Graph is not null ? GraphKnowledge.Read(projects.Manifests, request.Graph, cancellationToken)
            : registry is LockRegistry locked ? new CheckOptions { Consumers = locked.Consumers }
            : null;
        var suppressions = Suppressions(request.Suppressions);
        var report = SuppressionRule.Apply(
            await ContractCheck.RunAsync(projects.Manifests, registry, options, cancellationToken), suppressions, DateOnly.FromDateTime(DateTime.UtcNow));
        Write(report, request.Format, terminal);
        return (int)(report.Findings.Any(finding => finding.Level >= Level(request.FailOn)) ? ExitCode.Findings : ExitCode.Clean);
    }

    private static IReadOnlyList<Suppression> Suppressions(string? file) =>
        file is not null ? SuppressionFile.Read(file)
        : File.Exists(SuppressionFile.FileName) ? SuppressionFile.Read(SuppressionFile.FileName)
        : [];

    private static void Write(CheckReport report, CheckFormat format, Terminal terminal)
    {
        switch (format)
        {
            case CheckFormat.Json:
                terminal.Out.Write(CheckReportJson.Write(report));
                break;
            case CheckFormat.Sarif:
                terminal.Out.Write(CheckReportSarif.Write(report, ProductVersion.Text));
                break;
            case CheckFormat.Junit:
                terminal.Out.Write(CheckReportJunit.Write(report));
                break;
            case CheckFormat.Github:
                terminal.Out.Write(CheckReportGithub.Write(report));
                break;
            default:
                CheckText.Write(report, terminal);
                break;
        }
    }

    private static ProjectManifests Load(string[] inputs, Terminal terminal, CancellationToken cancellationToken)
    {
        using var progress = terminal.ShowsProgress ? new ProgressLine(terminal.Error, "reading manifest") : null;
        return ProjectManifests.Load(inputs, progress, cancellationToken);
    }

    private static FindingLevel Level(FailOn failOn) => failOn switch
    {
        FailOn.Note => FindingLevel.Note,
        FailOn.Warning => FindingLevel.Warning,
        _ => FindingLevel.Error,
    };

    private sealed record Request(
        string[] Inputs, string Registry, string? Context, bool Normalize, string? Graph, string? Suppressions, FailOn FailOn, int? Timeout, CheckFormat Format);
}
