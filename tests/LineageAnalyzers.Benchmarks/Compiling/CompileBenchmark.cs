using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Benchmarks.Compiling;

/// <summary>
/// Compiles two generated projects with each set of analyzers, one after the other and round after round, so that a slow minute of the machine
/// slows all of them.
/// </summary>
internal static class CompileBenchmark
{
    /// <summary>Measures; the report has one row for each project and variant.</summary>
    /// <exception cref="LineageException">A project does not compile, or its assembly does not carry the manifest that it must.</exception>
    public static Report Run(int rounds, IReadOnlyList<Variant> variants)
    {
        var report = new Report("Compiling", ["project", "analyzers", "CPU s", "CPU ratio", "wall s", "peak MB"]);
        foreach (var workload in (Workload[])[Workload.WithoutKafka(), Workload.WithKafka()])
        {
            report.Note($"'{workload.Name}': {workload.SourceFiles} files, {workload.Lines} lines, {workload.Endpoints} endpoints.");
            var runs = Measure(workload, rounds, variants, report);
            foreach (var variant in variants)
                AddRow(report, workload, variant, runs);
        }

        report.Note(
            "CPU s, wall s and peak MB are medians. CPU ratio is the median over the rounds of a variant's CPU time by that of its base in the same round, "
            + "with the smallest and the largest. The base is 'no analyzers', and 'SDK's own analyzers' for the last row of each project.");
        foreach (var set in variants.Select(variant => variant.Analyzers).Where(set => set is not (AnalyzerSet.None or AnalyzerSet.Idle or AnalyzerSet.Lineage)))
            report.Note($"{WorkloadFolder.PackageOf(set)} {BuildFacts.VersionOf(WorkloadFolder.PackageOf(set))}, default severities.");
        return report;
    }

    private static Dictionary<Variant, List<ProcessCost>> Measure(Workload workload, int rounds, IReadOnlyList<Variant> variants, Report report)
    {
        Progress.Show($"{workload.Name}: write and restore the projects");
        var folder = WorkloadFolder.Create(workload);
        var calls = variants.ToDictionary(variant => variant, variant => CompilerCall.Of(folder, variant));
        foreach (var variant in variants)
        {
            Progress.Show($"{workload.Name}: first compilation, {variant.Name}");
            calls[variant].Run(variant);
            if (variant.Analyzers == AnalyzerSet.Lineage)
                VerifyManifest(calls[variant], workload, variant == Variant.Lineage ? report : null);
        }

        var runs = variants.ToDictionary(variant => variant, _ => new List<ProcessCost>());
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var variant in variants)
            {
                Progress.Show($"{workload.Name}: round {round} of {rounds}, {variant.Name}");
                runs[variant].Add(calls[variant].Run(variant));
            }
        }

        Progress.Clear();
        return runs;
    }

    // A variant that does not make the manifest would be measured without its work.
    private static void VerifyManifest(CompilerCall call, Workload workload, Report? report)
    {
        var manifest = ManifestLoader.Load(call.Assembly);
        if (manifest.Endpoints.Count != workload.Endpoints)
        {
            throw new LineageException(
                $"the manifest has {manifest.Endpoints.Count} endpoints, not {workload.Endpoints}", call.Assembly, "The measurement would be of less work than it says.");
        }

        if (workload.Endpoints > 0)
            report?.Note($"Its manifest: {Resolved(manifest)} of {manifest.Endpoints.Count} topics known, {manifest.Records.Count} records, {manifest.Flows.Count} flows.");
    }

    private static int Resolved(Manifest manifest) => manifest.Endpoints.Count(endpoint => endpoint.Topic.Reason is null);

    private static void AddRow(Report report, Workload workload, Variant variant, Dictionary<Variant, List<ProcessCost>> runs)
    {
        var own = runs[variant];
        var ratios = own.Zip(runs[variant.Base], (cost, bare) => cost.Processor / bare.Processor).ToList();
        report.Row(
            workload.Name,
            variant.Name,
            Figures.Show(Figures.Median(own.Select(cost => cost.Processor.TotalSeconds)), 2),
            variant.Base == variant ? "1" : $"{Figures.Show(Figures.Median(ratios), 3)} ({Figures.Show(ratios.Min(), 2)}–{Figures.Show(ratios.Max(), 2)})",
            Figures.Show(Figures.Median(own.Select(cost => cost.Wall.TotalSeconds)), 2),
            Figures.Show(Figures.Median(own.Select(cost => cost.PeakBytes / 1048576.0)), 0));
    }
}
