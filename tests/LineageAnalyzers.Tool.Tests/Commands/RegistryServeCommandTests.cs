using LineageAnalyzers.Testing;
using LineageAnalyzers.Tool.Output;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class RegistryServeCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Serves_UntilItIsStopped()
    {
        using var stop = new CancellationTokenSource();
        var output = new AnnouncingWriter();
        using var terminal = new Terminal { Out = output, Error = TextWriter.Null };

        var running = CommandLine.RunAsync(["registry", "serve", "--dir", _folder.File("schemas"), "--port", "0"], terminal, stop.Token);
        var line = await output.FirstLine.WaitAsync(TimeSpan.FromMinutes(1));
        using var client = new HttpClient();
        var subjects = await client.GetStringAsync(new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..] + "/subjects"));
        await stop.CancelAsync();

        Assert.Equal("[]", subjects);
        Assert.Equal(ExitCode.Clean, await running);
        Assert.StartsWith($"serving {_folder.File("schemas")} at http://127.0.0.1:", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port must be a number from 0 to 65535.", "--dir", "x", "--port", "70000")]
    [InlineData("Option '--dir' is required.")]
    public async Task WrongCommandLine_IsExplained(string expected, params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(["registry", "serve", .. arguments]);

        Assert.Equal((2, ""), (code, text));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class AnnouncingWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _first = new();

        public Task<string> FirstLine => _first.Task;

        public override void WriteLine(string? value) => _first.TrySetResult(value!);
    }
}
