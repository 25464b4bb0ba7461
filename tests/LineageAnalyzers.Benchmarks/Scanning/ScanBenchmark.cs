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
    /// <summary>Measures; the report has rows for the compiler and one for the scan.</summary>
    /// <exception cref="LineageException">The repository does not compile, or its manifests do not have the endpoints that they must.</exception>
    public static Report Run(int rounds)
    {
        Progress.Show("publish the tool, write and restore the repository");
        var tool = PublishedTool.In(Path.Combine(RunFolder.Path, "tool"));
        var repository = RepositoryFolder.Create(GeneratedRepository.Projects);
        var build = SourceBuild.Of(repository);
        var output = Path.Combine(RunFolder.Path, "manifests");
        var measures = new List<Round>();
        for (var round = 0; round <= rounds; round++)
        {
            Progress.Show(round == 0 ? "warm-up" : $"round {round} of {rounds}");
            var measured = new Round(build.Compile(), ChildProcess.Measure(repository.Root, tool, "scan", repository.Root, "--output", output));
            // The first round fills the disk's cache.
            if (round > 0)
                measures.Add(measured);
        }

        Progress.Clear();
        return ReportOf(measures, ManifestsIn(output));
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

    private static Report ReportOf(List<Round> rounds, List<Manifest> manifests)
    {
        var report = new Report("Scanning", ["what", "CPU s", "CPU ratio", "wall s", "wall ratio", "peak MB"]);
        AddRow(report, "csc, a process a project", rounds, round => round.Compiler);
        AddRow(report, "csc without its starts", rounds, round => round.CompilerWithoutStarts);
        AddRow(report, "lineage scan", rounds, round => round.Scan);
        report.Note($"{GeneratedRepository.Projects.Count} projects, {GeneratedRepository.Projects.Sum(project => project.Files.Count)} files. {Found(manifests)}");
        report.Note("Medians; a ratio is to 'csc without its starts' of the same round, with the smallest and the largest.");
        report.Note("A start is what csc takes for the smallest project, of two files; a compiler server pays it once, so all of them but one are taken off.");
        return report;
    }

    private static void AddRow(Report report, string name, List<Round> rounds, Func<Round, ProcessCost> cost)
    {
        report.Row(
            name,
            Figures.Show(Figures.Median(rounds.Select(round => cost(round).Processor.TotalSeconds)), 2),
            Spread(rounds.Select(round => cost(round).Processor / round.CompilerWithoutStarts.Processor).ToList()),
            Figures.Show(Figures.Median(rounds.Select(round => cost(round).Wall.TotalSeconds)), 2),
            Spread(rounds.Select(round => cost(round).Wall / round.CompilerWithoutStarts.Wall).ToList()),
            Figures.Show(Figures.Median(rounds.Select(round => cost(round).PeakBytes / 1048576.0)), 0));
    }

    private static string Spread(List<double> ratios) =>
        $"{Figures.Show(Figures.Median(ratios), 2)} ({Figures.Show(ratios.Min(), 2)}–{Figures.Show(ratios.Max(), 2)})";

    private static string Found(List<Manifest> manifests)
    {
        var endpoints = manifests.SelectMany(manifest => manifest.Endpoints).ToList();
        return $"{endpoints.Count(endpoint => endpoint.Topic.Reason is null)} of {endpoints.Count} topics known, "
            + $"{manifests.Sum(manifest => manifest.Records.Count)} records, {manifests.Sum(manifest => manifest.Flows.Count)} flows.";
    }

    /// <summary>What one round took.</summary>
    private sealed record Round(IReadOnlyList<ProcessCost> Compilations, ProcessCost Scan)
    {
        public ProcessCost Compiler => Without(TimeSpan.Zero, TimeSpan.Zero);

        public ProcessCost CompilerWithoutStarts =>
            Without((Compilations.Count - 1) * Compilations.Min(cost => cost.Processor), (Compilations.Count - 1) * Compilations.Min(cost => cost.Wall));

        private ProcessCost Without(TimeSpan processor, TimeSpan wall) => new(
            TimeSpan.FromTicks(Compilations.Sum(cost => cost.Processor.Ticks)) - processor,
            TimeSpan.FromTicks(Compilations.Sum(cost => cost.Wall.Ticks)) - wall,
            Compilations.Max(cost => cost.PeakBytes));
    }
}
