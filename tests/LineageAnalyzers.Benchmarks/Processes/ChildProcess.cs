using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Processes;

/// <summary>Runs a program to its end and measures it. One at a time: the processor time of children is only known as a sum.</summary>
internal static class ChildProcess
{
    private const int PollMilliseconds = 40;
    private const int ShownCharacters = 3_000;

    /// <summary>The <c>dotnet</c> that runs this program.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>Runs <c>dotnet</c>; gives its output.</summary>
    /// <exception cref="LineageException">It cannot be started, or ends with another exit code than 0.</exception>
    public static string Output(string folder, params string[] arguments)
    {
        Run(folder, arguments, out var output);
        return output;
    }

    /// <summary>Runs <c>dotnet</c>; gives what it cost.</summary>
    /// <exception cref="LineageException">It cannot be started, or ends with another exit code than 0.</exception>
    public static ProcessCost Measure(string folder, params string[] arguments) => Run(folder, arguments, out _);

    private static ProcessCost Run(string folder, string[] arguments, out string output)
    {
        var start = new ProcessStartInfo(Dotnet, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A program started by MSBuild hands down its variables, which would bend the build under test.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";

        var text = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        var before = ProcessorTime.OfChildren();
        var watch = Stopwatch.StartNew();
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new LineageException("dotnet cannot be started", Dotnet, "Install the .NET SDK of global.json, or put it into PATH.", exception);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        do
            peak = Math.Max(peak, PeakOf(process));
        while (!process.WaitForExit(PollMilliseconds));
        process.WaitForExit();
        var wall = watch.Elapsed;
        var processor = OperatingSystem.IsWindows() ? process.TotalProcessorTime : ProcessorTime.OfChildren() - before;
        output = text.ToString();
        return process.ExitCode == 0
            ? new ProcessCost(processor, wall, peak)
            : throw new LineageException(
                $"'dotnet {string.Join(' ', arguments.Take(4))}' ended with exit code {process.ExitCode}", folder, $"Its last words:\n{LastOf(output)}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static string LastOf(string text) => text.Length <= ShownCharacters ? text : text[^ShownCharacters..];

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
            output.AppendLine(line);
    }
}
