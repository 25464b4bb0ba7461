using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Benchmarks.Contracts;

/// <summary>How many pairs a second one thread reads and compares once everything is compiled.</summary>
internal static class PairRate
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <summary>Pairs per second of processor time of the whole process, its garbage collection included; both texts are read anew each time.</summary>
    public static double Measure(IReadOnlyList<SchemaPair> pairs, int rounds)
    {
        RunFor(pairs, WarmUp);
        return Reporting.Figures.Median(Enumerable.Range(0, rounds).Select(_ => RunFor(pairs, Slice)));
    }

    private static double RunFor(IReadOnlyList<SchemaPair> pairs, TimeSpan time)
    {
        var start = Environment.CpuUsage.TotalTime;
        var count = 0L;
        TimeSpan used;
        do
        {
            foreach (var pair in pairs)
                SchemaCompatibility.Check(CompatibilityMode.Backward, pair.New, [pair.Old]);
            count += pairs.Count;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used < time);

        return count / used.TotalSeconds;
    }
}
