using System.CommandLine;
using LineageAnalyzers.Tool.Options;
using LineageAnalyzers.Tool.Output;
using LineageAnalyzers.Tool.Output.Scanning;
using LineageAnalyzers.Tool.Scanning;
using LineageAnalyzers.Tool.Scanning.Building;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage scan PATH… --output DIR</c>: makes manifests without touching the projects.</summary>
internal static class ScanCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders, C# projects (.csproj) or solutions (.sln, .slnx).",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output") { Description = "The folder for the manifests; it is made if it is not there.", HelpName = "DIR", Required = true };
        var build = new Option<bool>("--build") { Description = "Run 'dotnet build' with the analyzers added instead: slower, knows what only a build knows." };
        var configuration = new Option<string>("--configuration")
        {
            Description = "The build configuration to scan.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "Debug",
        };
        var format = SharedOptions.Format();
        var command = new Command("scan", "Make a manifest of each project from its sources, without a build and without touching it.")
        {
            paths, output, build, configuration, format,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ScanOptions(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output), parsed.GetRequiredValue(configuration)),
            parsed.GetValue(build), parsed.GetValue(format), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ScanOptions options, bool build, OutputFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        ScanResult result;
        using (var progress = terminal.ShowsProgress ? new ProgressLine(terminal.Error, build ? "building" : "scanning project") : null)
        {
            result = build
                ? await BuildScan.RunAsync(options, progress, cancellationToken)
                : await SourceScan.RunAsync(options, progress, cancellationToken);
        }

        ScanMessages.Write(result, terminal.Error);
        if (format == OutputFormat.Json)
            terminal.Out.WriteLine(ScanJson.Write(result));
        else
            ScanText.Write(result, options.Output, terminal);
        return (int)(result.Failures.IsEmpty ? ExitCode.Clean : ExitCode.Failed);
    }
}
