using System.Diagnostics;
using System.Text;

namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>What a command said.</summary>
/// <param name="ExitCode">Zero for success.</param>
/// <param name="Output">Standard output and error, in the order they came.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult MustFail()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}

/// <summary>Runs the <c>dotnet</c> that runs the tests, in a process of its own that shares nothing with other builds.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>A build command. Nothing stays behind: a compiler server or a waiting node would keep old analyzers loaded.</summary>
    public static CommandResult Build(string folder, params string[] arguments) =>
        Run(folder, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    /// <summary>A command that builds nothing.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => Start(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", folder, arguments);

    /// <summary>Any program.</summary>
    public static CommandResult Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // A test runner started by MSBuild hands down its variables, which would bend the build under test.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience}.\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToString());
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
            output.AppendLine(line);
    }
}
