using LineageAnalyzers.Tool;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Testing;

/// <summary>Runs the command in this process, through its real entry.</summary>
internal static class LineageCommand
{
    public static Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] arguments) => RunAsync(colour: false, arguments);

    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(bool colour, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal { Out = output, Error = error, Colour = colour };
        var code = await CommandLine.RunAsync(arguments, terminal, CancellationToken.None);
        return ((int)code, output.ToString(), error.ToString());
    }
}
