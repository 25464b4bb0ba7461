using System.Diagnostics;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tool.Failures;

namespace LineageAnalyzers.Tool.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("scan", "help-scan")]
    [InlineData("check", "help-check")]
    [InlineData("compat", "help-compat")]
    [InlineData("registry pull", "help-registry-pull")]
    [InlineData("registry serve", "help-registry-serve")]
    [InlineData("registry lint", "help-registry-lint")]
    [InlineData("merge", "help-merge")]
    [InlineData("trace", "help-trace")]
    [InlineData("impact", "help-impact")]
    public async Task HelpOfAVerb_IsAsReviewed(string verb, string golden)
    {
        var (code, text, error) = await LineageCommand.RunAsync([.. verb.Split(' '), "--help"]);

        Assert.Equal((0, ""), (code, error));
        // System.CommandLine names the running program, which here is the test's.
        GoldenText.Verify(golden, text.Replace("testhost ", "lineage ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_ListsVerbsAndNothingThatDoesNotExist()
    {
        var (code, text, _) = await LineageCommand.RunAsync("--help");

        Assert.Equal(0, code);
        Assert.Contains("  scan <PATH>", text, StringComparison.Ordinal);
        Assert.Contains("  check <MANIFEST>", text, StringComparison.Ordinal);
        Assert.Contains("  compat <SCHEMA>", text, StringComparison.Ordinal);
        Assert.Contains("  registry ", text, StringComparison.Ordinal);
        Assert.Contains("  merge <INPUT>", text, StringComparison.Ordinal);
        Assert.Contains("  trace <ADDRESS>", text, StringComparison.Ordinal);
        Assert.Contains("  impact ", text, StringComparison.Ordinal);
        foreach (var later in new[] { "export", "report", "can-i-deploy", "snapshot" })
            Assert.DoesNotContain($"  {later} ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoVerb_ShowsHelpOnStderrAndFails()
    {
        var (code, text, error) = await LineageCommand.RunAsync();

        Assert.Equal((2, ""), (code, text));
        Assert.Contains("Usage:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'trce'.", "trce")]
    [InlineData("Option '--store' is required.", "trace", "orders")]
    [InlineData("Required argument 'INPUT' missing for command: 'merge'.", "merge", "--store", "x.db")]
    [InlineData("--format is 'yaml', but must be one of text|json.", "trace", "orders", "--store", "x.db", "--format", "yaml")]
    public async Task WrongCommandLine_IsExplainedAndFails(string expected, params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(arguments);

        Assert.Equal((2, ""), (code, text));
        Assert.Contains($"lineage: {expected}\n", error, StringComparison.Ordinal);
        Assert.Contains("--help'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_IsOneLine()
    {
        var (code, text, _) = await LineageCommand.RunAsync("--version");

        Assert.Equal(0, code);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\n$", text);
    }

    [Fact]
    public void UnexpectedFailure_NamesItsTypeAndAsksForAReport()
    {
        var message = FailureMessage.Of(Thrown(() => throw new InvalidTimeZoneException("no\nsuch zone")));

        Assert.Contains("System.InvalidTimeZoneException", message, StringComparison.Ordinal);
        Assert.Contains("no such zone", message, StringComparison.Ordinal);
        Assert.Contains("Please report it", message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cannot reach https://me:pass@word@registry.example.org/subjects?x=1 now", "cannot reach https://registry.example.org/subjects?x=1 now")]
    [InlineData("no url here, mail me@example.org", "no url here, mail me@example.org")]
    [InlineData("two: a://u:p@b 'c://d@e'", "two: a://b 'c://e'")]
    [InlineData("ends ://", "ends ://")]
    public void Message_LosesUserAndPasswordOfUrls(string text, string expected) => Assert.Equal(expected, Credentials.Remove(text));

    [Fact]
    public async Task RealProcess_HasTheSameContract()
    {
        using var folder = new TestFolder();
        var inputs = folder.WriteAll(Shop.Projects);
        var store = folder.File("graph.db");

        Assert.Equal(0, (await StartAsync(["merge", .. inputs, "--store", store])).ExitCode);
        var trace = await StartAsync(["trace", "orders#customer.email", "--store", store]);
        var missing = await StartAsync(["trace", "orders", "--store", folder.File("none.db")]);
        var usage = await StartAsync(["trace"]);

        Assert.Equal(0, trace.ExitCode);
        Assert.Contains("└─", trace.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', trace.Out);
        Assert.Equal((2, ""), (missing.ExitCode, missing.Out));
        Assert.StartsWith("lineage: there is no store: ", missing.Error, StringComparison.Ordinal);
        Assert.Equal(2, usage.ExitCode);
    }

    /// <summary>Help must come at once, so it must not need what the verbs need: no compiler, no database, no HTTP.</summary>
    [Fact]
    public async Task Help_NeedsNoLibraryOfAnyVerb()
    {
        using var folder = new TestFolder();
        var home = Path.GetDirectoryName(typeof(CommandLine).Assembly.Location)!;
        foreach (var file in (string[])["lineage.dll", "lineage.runtimeconfig.json", "LineageAnalyzers.Model.dll", "System.CommandLine.dll"])
            File.Copy(Path.Combine(home, file), folder.File(file));

        var help = await StartAsync(["--help"], folder.File("lineage.dll"));
        var verb = await StartAsync(["scan", "--help"], folder.File("lineage.dll"));
        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Equal((0, ""), (verb.ExitCode, verb.Error));
        Assert.Contains("--output <DIR>", verb.Out, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Out, string Error)> StartAsync(string[] arguments, string? program = null)
    {
        var start = new ProcessStartInfo("dotnet", [program ?? typeof(CommandLine).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static Exception Thrown(Action action) => Assert.ThrowsAny<Exception>(action);
}
