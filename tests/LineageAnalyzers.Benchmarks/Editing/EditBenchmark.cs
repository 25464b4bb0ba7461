using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>
/// Measures inside this process, with BenchmarkDotNet: each iteration runs once on a compilation in which nothing is bound yet, as after a keystroke.
/// </summary>
internal static class EditBenchmark
{
    private const double NanosecondsPerMillisecond = 1_000_000;
    private static readonly Lazy<LoadedCompilation> LazyWithKafka = new(() => LoadedCompilation.Load(Workload.WithKafka()));
    private static readonly Lazy<LoadedCompilation> LazyWithoutKafka = new(() => LoadedCompilation.Load(Workload.WithoutKafka()));

    /// <summary>The project with 300 endpoints.</summary>
    public static LoadedCompilation WithKafka => LazyWithKafka.Value;

    /// <summary>The project without a client library.</summary>
    public static LoadedCompilation WithoutKafka => LazyWithoutKafka.Value;

    /// <summary>Measures; the report has one row for each measure.</summary>
    /// <exception cref="LineageException">A project does not compile, or a measure failed.</exception>
    public static Report Run(int rounds)
    {
        Progress.Show("write, restore and load the projects");
        _ = (WithKafka, WithoutKafka);
        var report = new Report("Inside the compiler", ["measure", "compiler alone ms", "with us ms", "our share ms"]);
        Progress.Show("edits");
        var edits = Run<EditMeasures>(rounds);
        foreach (var file in EditMeasures.Files)
        {
            var alone = Median(edits, nameof(EditMeasures.CompilerAlone), file);
            var withUs = Median(edits, nameof(EditMeasures.WithUs), file);
            report.Row($"edit of {file}", Figures.Show(alone, 2), Figures.Show(withUs, 2), Figures.Show(withUs - alone, 2));
        }

        Progress.Show("look-ups and generator");
        var lookUps = Run<LookUpMeasures>(rounds);
        foreach (var (method, name) in (( string, string)[])
        [
            (nameof(LookUpMeasures.LookUpWithoutKafka), "look-up of the client libraries, no Kafka"),
            (nameof(LookUpMeasures.LookUpWithKafka), "look-up of the client libraries, 300 endpoints"),
            (nameof(LookUpMeasures.GeneratorWithoutKafka), "generator, no Kafka"),
            (nameof(LookUpMeasures.GeneratorWithKafka), "generator, 300 endpoints"),
        ])
            report.Row(name, "", "", Figures.Show(Median(lookUps, method, null), 3));
        Progress.Clear();
        report.Note("Medians of wall time, in a warm process and on one thread. Every iteration starts from a compilation in which nothing is bound.");
        report.Note("'compiler alone' runs an analyzer that watches the same operations and does nothing: the compiler binds the edited file for it.");
        return report;
    }

    private static Summary Run<T>(int rounds)
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(5).WithIterationCount(rounds);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "LineageAnalyzers.Benchmarks", "results"))
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<T>(config);
        var problems = summary.ValidationErrors.Select(error => error.Message)
            .Concat(summary.Reports.Where(one => one.ResultStatistics is null).Select(one => $"{one.BenchmarkCase.DisplayInfo} gave no result"))
            .ToList();
        return problems.Count == 0 && summary.Reports.Length > 0
            ? summary
            : throw new LineageException($"the measures of {typeof(T).Name} failed", string.Join("; ", problems), "Run with -c Release.");
    }

    private static double Median(Summary summary, string method, string? file) => summary.Reports
        .Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && (file is null || Equals(report.BenchmarkCase.Parameters["File"], file)))
        .ResultStatistics!.Median / NanosecondsPerMillisecond;
}
