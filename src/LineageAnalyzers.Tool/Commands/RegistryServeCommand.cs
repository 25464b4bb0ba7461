using System.CommandLine;
using LineageAnalyzers.Contracts.Registry.Server;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Commands;

/// <summary><c>lineage registry serve --dir DIR</c>: a registry for local work and tests.</summary>
internal static class RegistryServeCommand
{
    private const int UsualPort = 8081;

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--dir") { Description = "The folder with the schemas; it is made if it is not there.", HelpName = "DIR", Required = true };
        var host = new Option<string>("--host")
        {
            Description = "The address to listen at.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var port = new Option<int>("--port")
        {
            Description = "The port to listen at; 0 for a free one.",
            HelpName = "PORT",
            DefaultValueFactory = _ => UsualPort,
        };
        var command = new Command("serve", "Serve a folder as a Confluent-compatible schema registry, for local work and tests. Whoever reaches the address may change it.")
        {
            folder, host, port,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 0 or > 65535)
                result.AddError("--port must be a number from 0 to 65535.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(host), parsed.GetValue(port), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string host, int port, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var server = await RegistryServer.StartAsync(folder, host, port, cancellationToken);
        terminal.Out.WriteLine($"serving {folder} at {server.Url}");
        terminal.Out.Flush();
        await server.WaitForStopAsync(cancellationToken);
        return (int)ExitCode.Clean;
    }
}
