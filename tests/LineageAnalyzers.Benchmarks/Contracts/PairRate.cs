using System.Diagnostics;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Benchmarks.Contracts;

/// <summary>How many pairs a second one thread reads and compares once everything is compiled.</summary>
internal static class PairRate
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <summary>Pairs per second of wall time, both texts read anew each time.</summary>
    public static double Measure(IReadOnlyList<SchemaPair> pairs, int rounds)
    {
        RunFor(pairs, WarmUp);
        return Reporting.Figures.Median(Enumerable.Range(0, rounds).Select(_ => RunFor(pairs, Slice)));
    }

    private static double RunFor(IReadOnlyList<SchemaPair> pairs, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var count = 0L;
        while (watch.Elapsed < time)
        {
            foreach (var pair in pairs)
                SchemaCompatibility.Check(CompatibilityMode.Backward, pair.New, [pair.Old]);
            count += pairs.Count;
        }

        return count / watch.Elapsed.TotalSeconds;
    }
}
