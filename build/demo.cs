// The whole way on the samples, without a server: dotnet run build/demo.cs
//
// Packs the packages, builds the samples against them, checks the contracts against the directory registry, merges the manifests, traces a regulated
// field through all three services, and shows that a breaking change is refused with the name of its consumer. Exit code 0 when each step does what
// it says, else 1.

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

const string Field = "orders#customer.email";

var root = Path.GetFullPath("..", (string)AppContext.GetData("EntryPointFileDirectoryPath")!);
var demo = new Demo(root);
try
{
    Run();
    Console.WriteLine();
    Console.WriteLine("The demo went as it should.");
    return 0;
}
catch (StepFailedException failure)
{
    Console.WriteLine();
    Console.WriteLine($"The demo stops: {failure.Message}");
    return 1;
}

void Run()
{
    // A version of its own for each run: no cache can hold an older package under the same name.
    var version = "0.1.0-demo." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
    demo.Clean("artifacts/demo");
    demo.CleanFiles("artifacts/package", "*-demo.*.nupkg");

    demo.Heading("Pack the three packages");
    foreach (var package in new[] { "LineageAnalyzers", "LineageAnalyzers.Annotations", "LineageAnalyzers.Tool" })
    {
        demo.Succeed("dotnet", ["pack", $"nuget/{package}/{package}.Package.csproj", "-c", "Release", $"-p:LineageVersion={version}", .. Demo.Quiet]);
        demo.Expect(File.Exists(Path.Combine(root, "artifacts/package", $"{package}.{version}.nupkg")), $"{package}.{version}.nupkg is in artifacts/package");
    }

    demo.Heading("Build the samples against the packages");
    string[] restore = [$"-p:LineageVersion={version}", .. demo.IsolatedPackages("artifacts/demo/packages"), .. Demo.Quiet];
    demo.Succeed("dotnet", ["build", "samples/Samples.sln", "-c", "Release", $"-p:ArtifactsPath={demo.Full("artifacts/demo/samples")}", .. restore]);

    demo.Heading("What the builds have written");
    var manifests = demo.Manifests("artifacts/demo/samples");
    foreach (var manifest in manifests)
        demo.Describe(manifest);
    foreach (var project in new[] { "Contracts", "OrderService", "BillingWorker", "NotificationWorker" })
        demo.Expect(manifests.Any(manifest => Path.GetFileName(manifest) == $"Acme.{project}.lineage.json"), $"{project} has a manifest");

    demo.Heading("Install the tool from its package");
    demo.Succeed("dotnet", ["tool", "install", "LineageAnalyzers.Tool", "--version", version, "--tool-path", "artifacts/demo/tools", "--configfile", "samples/nuget.config"]);
    var lineage = Path.Combine("artifacts", "demo", "tools", OperatingSystem.IsWindows() ? "lineage.exe" : "lineage");

    demo.Heading("Check the contracts against the registry");
    demo.Succeed(lineage, ["check", .. manifests, "--registry", "samples/registry"]);

    demo.Heading("Merge the manifests into a graph");
    demo.Succeed(lineage, ["merge", .. manifests, "--store", "artifacts/demo/lineage.db"]);

    demo.Heading($"Trace the regulated field {Field}");
    var trace = demo.Succeed(lineage, ["trace", Field, "--store", "artifacts/demo/lineage.db"]);
    var billingRead = demo.Place("samples/BillingWorker/InvoiceMapper.cs", "order.customer.email");
    var mailRead = demo.Place("samples/NotificationWorker/InvoiceMail.cs", "invoice.BillTo.Email");
    foreach (var project in new[] { "OrderService", "BillingWorker", "NotificationWorker" })
        demo.ExpectText(trace, project, $"the trace names {project}");
    demo.ExpectText(trace, billingRead, "the trace shows where billing reads the field");
    demo.ExpectText(trace, mailRead, "the trace shows where the mail reads the address");
    demo.ExpectShown(trace, "README.md");

    demo.Heading("Build the order service with the breaking change on: customer.email may be null");
    demo.Succeed("dotnet", ["build", "samples/OrderService/OrderService.csproj", "-c", "Release", "-p:BreakContract=true", $"-p:ArtifactsPath={demo.Full("artifacts/demo/broken")}", .. restore]);
    var broken = demo.Manifests("artifacts/demo/broken").Single(manifest => manifest.EndsWith("Acme.OrderService.lineage.json", StringComparison.Ordinal));

    demo.Heading("The check refuses it and names the consumer");
    var check = demo.Run(lineage, ["check", broken, "--registry", "samples/registry", "--graph", "artifacts/demo/lineage.db"]);
    demo.Expect(check.ExitCode == 1, $"the check exits with 1 (it was {check.ExitCode})");
    demo.ExpectText(check.Output, "BillingWorker", "the check names BillingWorker");
    demo.ExpectText(check.Output, billingRead, "the check shows the line in billing that breaks");
    demo.ExpectShown(check.Output, "README.md");
}

/// <summary>Runs commands in the repository's root, shows them and their output, and stops at the first that goes another way than it should.</summary>
internal sealed class Demo(string root)
{
    private int _step;

    /// <summary>No server stays behind that would hold on to an analyzer of an earlier run.</summary>
    public static string[] Quiet { get; } = ["--disable-build-servers", "-nologo", "-tl:off", "-v", "minimal"];

    public string Full(string path) => Path.GetFullPath(path, root);

    public void Clean(string directory)
    {
        if (Directory.Exists(Full(directory)))
            Directory.Delete(Full(directory), recursive: true);
    }

    public void CleanFiles(string directory, string pattern)
    {
        Directory.CreateDirectory(Full(directory));
        foreach (var file in Directory.EnumerateFiles(Full(directory), pattern))
            File.Delete(file);
    }

    /// <summary>Restores into a folder of the demo, but takes what the machine already has of other packages from its cache.</summary>
    public string[] IsolatedPackages(string directory)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var isolated = $"-p:RestorePackagesPath={Full(directory)}";
        return Directory.Exists(cache) ? [isolated, $"-p:RestoreFallbackFolders={cache}"] : [isolated];
    }

    public void Heading(string text)
    {
        var heading = $"{++_step}. {text}";
        Console.WriteLine();
        Console.WriteLine(heading);
        Console.WriteLine(new string('-', heading.Length));
    }

    /// <summary>The manifests under a folder, relative to the root.</summary>
    public string[] Manifests(string directory) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Full(directory), "bin"), "*.lineage.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Prints the endpoints of a manifest, one a line.</summary>
    public void Describe(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Full(manifest)));
        var endpoints = json.RootElement.GetProperty("endpoints");
        Console.WriteLine($"{manifest}: {endpoints.GetArrayLength()} endpoints");
        foreach (var endpoint in endpoints.EnumerateArray())
        {
            var topic = endpoint.GetProperty("topic");
            var name = topic.TryGetProperty("name", out var known) ? known.GetString() : "unresolved: " + topic.GetProperty("reason").GetString();
            var value = endpoint.TryGetProperty("value", out var payload) ? payload.GetProperty("type").GetString() : null;
            var location = endpoint.GetProperty("location");
            Console.WriteLine(
                $"    {endpoint.GetProperty("direction").GetString(),-7} {name,-20} {value,-28} {location.GetProperty("file").GetString()}:{location.GetProperty("line")}");
        }
    }

    /// <summary>The <c>file:line</c> of the one line of a source file that holds this text.</summary>
    public string Place(string file, string text)
    {
        var lines = File.ReadAllLines(Full(file));
        var line = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        Expect(line >= 0, $"{file} has a line with '{text}'");
        return $"{file}:{line + 1}";
    }

    /// <summary>Runs a command that must exit with 0, and gives its output.</summary>
    public string Succeed(string command, string[] arguments)
    {
        var (exitCode, output) = Run(command, arguments);
        Expect(exitCode == 0, $"'{Path.GetFileNameWithoutExtension(command)} {arguments[0]}' exits with 0 (it was {exitCode})");
        return output;
    }

    /// <summary>Runs a command; its output is shown as it comes.</summary>
    public (int ExitCode, string Output) Run(string command, string[] arguments)
    {
        Console.WriteLine($"$ {command.Replace('\\', '/')} {string.Join(' ', arguments)}".Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        var start = new ProcessStartInfo(command == "dotnet" ? command : Full(command), arguments)
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Show(line.Data);
        process.ErrorDataReceived += (_, line) => Show(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return (process.ExitCode, output.ToString());

        void Show(string? line)
        {
            if (line is null)
                return;
            lock (output)
            {
                output.AppendLine(line);
                Console.WriteLine(line);
            }
        }
    }

    public void ExpectText(string output, string text, string expectation) =>
        Expect(output.Contains(text, StringComparison.Ordinal), $"{expectation} ('{text}')");

    /// <summary>A page that shows a command's output shows what the command prints today.</summary>
    public void ExpectShown(string output, string page) =>
        Expect(File.ReadAllText(Full(page)).ReplaceLineEndings("\n").Contains(output.Trim().ReplaceLineEndings("\n"), StringComparison.Ordinal), $"{page} shows this output as it is");

    public void Expect(bool met, string expectation)
    {
        if (!met)
            throw new StepFailedException($"step {_step} expects that {expectation}.");
    }
}

internal sealed class StepFailedException(string message) : Exception(message);
