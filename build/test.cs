// All tests: dotnet run build/test.cs
//
// Builds the solution once, runs the test projects one after the other, then the demo as one more test (--no-demo leaves it out). The last line is
// "N passed, N failed"; the exit code is 1 when anything failed or nothing ran.

using System.Diagnostics;
using System.Xml.Linq;

var root = Path.GetFullPath("..", (string)AppContext.GetData("EntryPointFileDirectoryPath")!);
var results = Path.Combine(root, "artifacts", "test-results");
if (args.FirstOrDefault(argument => argument != "--no-demo") is { } unknown)
{
    Console.Error.WriteLine($"'{unknown}' is no option. The only one is --no-demo, which leaves the demo out.");
    return 2;
}

if (Directory.Exists(results))
    Directory.Delete(results, recursive: true);

var passed = 0;
var failed = 0;
Console.Write("build ... ");
var build = Run(["build", "LineageAnalyzers.sln", "-c", "Release", "-nologo", "-tl:off", "-v", "minimal"]);
if (build.ExitCode == 0)
{
    Console.WriteLine($"done in {build.Seconds:0} s");
    foreach (var project in TestProjects())
        Test(project);
    if (!args.Contains("--no-demo"))
        Demo();
}
else
{
    failed++;
    Console.WriteLine("failed");
    Console.WriteLine(Indented(build.Output));
}

Console.WriteLine();
Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 && passed > 0 ? 0 : 1;

// Those that build packages and projects come last, so that a small mistake shows early.
IEnumerable<string> TestProjects() =>
    // The projects of the corpus are read by tests, and never built.
    Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Path.Combine(root, "tests", "corpus"), StringComparison.Ordinal))
        .OrderBy(file => Path.GetFileName(file) is "LineageAnalyzers.Build.Tests.csproj" or "LineageAnalyzers.Tool.Tests.csproj")
        .ThenBy(file => file, StringComparer.Ordinal);

void Test(string project)
{
    var name = Path.GetFileNameWithoutExtension(project);
    var log = Path.Combine(results, name + ".trx");
    Console.Write($"{name} ... ");
    var run = Run(
    [
        "test", project, "-c", "Release", "--no-build", "--nologo", "--results-directory", results, "--logger", $"trx;LogFileName={name}.trx",
        "--blame-hang-timeout", "15m", "--blame-hang-dump-type", "none",
    ]);
    var before = (passed, failed);
    if (File.Exists(log))
        ReadResults(XDocument.Load(log));
    var ran = passed - before.passed + failed - before.failed;
    Console.WriteLine($"{passed - before.passed} passed, {failed - before.failed} failed in {run.Seconds:0} s");

    // A run can fail without a failed test: the test host crashed or hung, or there was nothing to run.
    if (failed == before.failed && (run.ExitCode != 0 || ran == 0))
    {
        failed++;
        Console.WriteLine($"  FAILED {name}: the run ended with exit code {run.ExitCode} after {ran} tests");
        Console.WriteLine(Indented(run.Output));
    }
}

void ReadResults(XDocument log)
{
    foreach (var result in log.Descendants().Where(element => element.Name.LocalName == "UnitTestResult"))
    {
        if ((string?)result.Attribute("outcome") == "Passed")
        {
            passed++;
            continue;
        }

        failed++;
        Console.WriteLine();
        Console.WriteLine($"  FAILED {(string?)result.Attribute("testName")} ({(string?)result.Attribute("outcome")})");
        foreach (var part in result.Descendants().Where(element => element.Name.LocalName is "Message" or "StackTrace"))
            Console.WriteLine(Indented(part.Value));
    }
}

void Demo()
{
    Console.Write("demo ... ");
    var run = Run(["run", "build/demo.cs"]);
    if (run.ExitCode == 0)
    {
        passed++;
        Console.WriteLine($"passed in {run.Seconds:0} s");
    }
    else
    {
        failed++;
        Console.WriteLine($"failed after {run.Seconds:0} s");
        Console.WriteLine(Indented(run.Output));
    }
}

(int ExitCode, string Output, double Seconds) Run(string[] arguments)
{
    var watch = Stopwatch.StartNew();
    var start = new ProcessStartInfo("dotnet", arguments)
    {
        WorkingDirectory = root,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
    };
    using var process = Process.Start(start)!;
    var errors = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
    process.WaitForExit();
    return (process.ExitCode, output, watch.Elapsed.TotalSeconds);
}

static string Indented(string text) => "    " + text.TrimEnd().ReplaceLineEndings("\n    ");
