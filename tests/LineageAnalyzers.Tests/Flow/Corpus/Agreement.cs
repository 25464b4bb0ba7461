namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>What is there and found, what is not found, and what is found and not there.</summary>
internal sealed record Agreement(IReadOnlyList<string> Right, IReadOnlyList<string> Missed, IReadOnlyList<string> False)
{
    /// <summary>The share of what is there that is found.</summary>
    public double Recall => Share(Right.Count, Missed.Count);

    /// <summary>The share of what is found that is there.</summary>
    public double Precision => Share(Right.Count, False.Count);

    public static Agreement Of(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (there, seen) = (expected.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        return new Agreement(Sorted(there.Intersect(seen)), Sorted(there.Except(seen)), Sorted(seen.Except(there)));
    }

    /// <summary>All of them together.</summary>
    public static Agreement Sum(IEnumerable<Agreement> parts)
    {
        var all = parts.ToList();
        return new Agreement([.. all.SelectMany(part => part.Right)], [.. all.SelectMany(part => part.Missed)], [.. all.SelectMany(part => part.False)]);
    }

    private static double Share(int right, int wrong) => right + wrong == 0 ? 1 : (double)right / (right + wrong);

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
