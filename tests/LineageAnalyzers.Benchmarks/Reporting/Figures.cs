using System.Globalization;

namespace LineageAnalyzers.Benchmarks.Reporting;

/// <summary>Sums up measured numbers and shows them.</summary>
internal static class Figures
{
    /// <summary>The number in the middle; of an even count the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>A number with a fixed count of decimals.</summary>
    public static string Show(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
