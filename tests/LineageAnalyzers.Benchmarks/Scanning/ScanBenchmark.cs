using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Benchmarks.Scanning;

/// <summary>Compiles a generated repository and scans it without a build, in turns, so that a slow minute of the machine slows both.</summary>
internal static class ScanBenchmark
{
    /// <summary>Measures; the report has a row for the compiler and one for the scan.</summary>
    /// <exception cref="LineageException">The repository does not compile, or its manifests do not have the endpoints that they must.</exception>
    public static Report Run(int rounds)
    {
        Progress.Show("publish the tool, write and restore the repository");
        var tool = PublishedTool.In(Path.Combine(RunFolder.Path, "tool"));
        var repository = RepositoryFolder.Create(GeneratedRepository.Projects);
        var build = new SourceBuild(repository);
        build.Restore();
        var output = Path.Combine(RunFolder.Path, "manifests");
        var compiled = new List<TimeSpan>();
        var scanned = new List<ProcessCost>();
        for (var round = 0; round <= rounds; round++)
        {
            Progress.Show(round == 0 ? "warm-up" : $"round {round} of {rounds}");
            var compiler = build.Compile();
            var scan = ChildProcess.Measure(repository.Root, tool, "scan", repository.Root, "--output", output);
            // The first round fills the disk's cache.
            if (round == 0)
                continue;
            compiled.Add(compiler);
            scanned.Add(scan);
        }

        Progress.Clear();
        return ReportOf(compiled, scanned, ManifestsIn(output));
    }

    // A scan that does not find what is there would be measured without its work.
    private static List<Manifest> ManifestsIn(string folder)
    {
        var manifests = Directory.EnumerateFiles(folder, "*.json").Select(ManifestLoader.Load).ToList();
        var endpoints = manifests.Sum(manifest => manifest.Endpoints.Count);
        return endpoints == GeneratedRepository.Endpoints
            ? manifests
            : throw new LineageException($"the manifests have {endpoints} endpoints, not {GeneratedRepository.Endpoints}", folder, "The measurement would be of less work than it says.");
    }

    private static Report ReportOf(List<TimeSpan> compiled, List<ProcessCost> scanned, List<Manifest> manifests)
    {
        var report = new Report("Scanning", ["what", "wall s", "ratio", "CPU s", "peak MB"]);
        var ratios = scanned.Zip(compiled, (scan, compiler) => scan.Wall / compiler).ToList();
        report.Row("csc alone, in dotnet build", Figures.Show(Figures.Median(compiled.Select(time => time.TotalSeconds)), 2), "1", "", "");
        report.Row(
            "lineage scan",
            Figures.Show(Figures.Median(scanned.Select(cost => cost.Wall.TotalSeconds)), 2),
            $"{Figures.Show(Figures.Median(ratios), 2)} ({Figures.Show(ratios.Min(), 2)}–{Figures.Show(ratios.Max(), 2)})",
            Figures.Show(Figures.Median(scanned.Select(cost => cost.Processor.TotalSeconds)), 2),
            Figures.Show(Figures.Median(scanned.Select(cost => cost.PeakBytes / 1048576.0)), 0));
        report.Note($"{GeneratedRepository.Projects.Count} projects, {GeneratedRepository.Projects.Sum(project => project.Files.Count)} files. {Found(manifests)}");
        report.Note("Medians. The ratio is taken within a round. csc: the sum of its times in 'dotnet build -m:1' with a compiler server, so compiled just in time once.");
        return report;
    }

    private static string Found(List<Manifest> manifests)
    {
        var endpoints = manifests.SelectMany(manifest => manifest.Endpoints).ToList();
        return $"{endpoints.Count(endpoint => endpoint.Topic.Reason is null)} of {endpoints.Count} topics known, "
            + $"{manifests.Sum(manifest => manifest.Records.Count)} records, {manifests.Sum(manifest => manifest.Flows.Count)} flows.";
    }
}
