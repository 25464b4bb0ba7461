using LineageAnalyzers.Benchmarks.Compiling;
using LineageAnalyzers.Benchmarks.Processes;
using LineageAnalyzers.Benchmarks.Reporting;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Following;

/// <summary>
/// Measures what following the flows of a large project takes, apart from everything else that a compilation does: in processes that have just started, as those of
/// a compiler on the command line, and in the same processes when they are warm, as a compiler that stays is.
/// </summary>
internal static class FlowsBenchmark
{
    /// <summary>The verb of the processes that measure.</summary>
    public const string Verb = "follow";

    // What a project of this size may take.
    private const double MostSeconds = 2;

    /// <summary>Measures; the report has a row for a process that has just started and one for a warm one.</summary>
    /// <exception cref="LineageException">The project does not restore or compile.</exception>
    public static Report Run(int rounds)
    {
        Progress.Show("write and restore the project");
        var workload = Workload.WithKafka();
        var call = CompilerCall.Of(WorkloadFolder.Create(workload), Variant.Lineage);
        var processes = new List<IReadOnlyList<FollowingCost>>();
        for (var round = 1; round <= rounds; round++)
        {
            Progress.Show($"round {round} of {rounds}");
            processes.Add(MeasureIn(call));
        }

        Progress.Clear();
        var report = new Report("Following flows", ["process", "CPU s", "largest CPU s", "allocated MB", "CPU s, all bound", "allocated MB, all bound"]);
        AddRow(report, "has just started", processes.Select(costs => costs[0]).ToList());
        AddRow(report, $"warm, compilation {FollowedProject.Compilations}", processes.Select(costs => costs[^1]).ToList());
        report.Note($"'{workload.Name}': {workload.SourceFiles} files, {workload.Lines} lines, {workload.Endpoints} endpoints, {processes[0][0].Flows} flows. {Figures.Show(MostSeconds, 0)} s of CPU are the most that it may take.");
        report.Note("Medians over the rounds, of CPU time of the whole process: collecting garbage and compiling hot methods again on other threads are in it.");
        report.Note("'all bound' follows the same flows once more in the same compilation: what is left when the compiler has bound every body that is asked for.");
        return report;
    }

    private static List<FollowingCost> MeasureIn(CompilerCall call)
    {
        var lines = ChildProcess.Output(call.Folder, typeof(FlowsBenchmark).Assembly.Location, Verb, call.ResponseFile(Variant.Lineage)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Select(FollowingCost.Parse)];
    }

    private static void AddRow(Report report, string name, List<FollowingCost> costs) => report.Row(
        name,
        Figures.Show(Figures.Median(costs.Select(cost => cost.Processor.TotalSeconds)), 2),
        Figures.Show(costs.Max(cost => cost.Processor.TotalSeconds), 2),
        Figures.Show(Figures.Median(costs.Select(cost => cost.Allocated / 1e6)), 0),
        Figures.Show(Figures.Median(costs.Select(cost => cost.ProcessorBound.TotalSeconds)), 2),
        Figures.Show(Figures.Median(costs.Select(cost => cost.AllocatedBound / 1e6)), 0));
}
