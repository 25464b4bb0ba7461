using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Benchmarks.Reporting;

namespace LineageAnalyzers.Benchmarks.Startup;

/// <summary>Starts <c>lineage --help</c> and an empty program in turns.</summary>
internal static class StartupBenchmark
{
    /// <summary>Measures; the report has one row for each program.</summary>
    /// <exception cref="Model.LineageException">A program cannot be built or ends with an error.</exception>
    public static Report Run(int rounds)
    {
        var root = Path.Combine(RunFolder.Path, "startup");
        Progress.Show("publish the tool as its package has it");
        var tool = PublishedTool.In(Path.Combine(root, "tool"));
        Progress.Show("build an empty program");
        var hello = BuildHello(root);

        (string Name, string[] Arguments)[] programs =
        [
            ("dotnet hello.dll", [hello]),
            ("lineage --help", [tool, "--help"]),
        ];
        var runs = programs.ToDictionary(program => program.Name, _ => new List<ProcessCost>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, arguments) in programs)
            {
                var cost = ChildProcess.Measure(root, arguments);
                // The first round fills the disk's cache.
                if (round > 0)
                    runs[name].Add(cost);
            }
        }

        Progress.Clear();
        var report = new Report("Start of the tool", ["program", "wall ms", "CPU ms", "fastest ms"]);
        foreach (var (name, costs) in runs)
        {
            report.Row(
                name,
                Figures.Show(Figures.Median(costs.Select(cost => cost.Wall.TotalMilliseconds)), 0),
                Figures.Show(Figures.Median(costs.Select(cost => cost.Processor.TotalMilliseconds)), 0),
                Figures.Show(costs.Min(cost => cost.Wall.TotalMilliseconds), 0));
        }

        report.Note("Medians, started in turns. 'dotnet hello.dll' is what the runtime itself takes: a program that writes one line.");
        return report;
    }

    private static string BuildHello(string root)
    {
        var folder = Path.Combine(root, "hello");
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(BuildFacts.Repository, "nuget.config"), Path.Combine(root, "nuget.config"));
        File.Copy(Path.Combine(BuildFacts.Repository, "global.json"), Path.Combine(root, "global.json"));
        File.WriteAllText(Path.Combine(folder, "hello.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>

            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            System.Console.WriteLine("Hello");

            """);
        ChildProcess.Output(folder, "build", "-c", "Release", "-o", Path.Combine(root, "built"), "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return Path.Combine(root, "built", "hello.dll");
    }
}
