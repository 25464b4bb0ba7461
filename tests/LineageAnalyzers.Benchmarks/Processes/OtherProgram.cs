using System.ComponentModel;
using System.Diagnostics;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Processes;

/// <summary>Runs a program that is not <c>dotnet</c>.</summary>
internal static class OtherProgram
{
    /// <summary>What it prints, whatever its exit code is.</summary>
    /// <exception cref="LineageException">It cannot be started.</exception>
    public static string Output(string folder, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        catch (Win32Exception exception)
        {
            throw new LineageException($"{program} cannot be started", program, "Install it, or leave it out.", exception);
        }
    }

    /// <summary>The time from its start to its end.</summary>
    /// <exception cref="LineageException">It cannot be started.</exception>
    public static TimeSpan Time(string folder, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Output(folder, program, arguments);
        return watch.Elapsed;
    }
}
