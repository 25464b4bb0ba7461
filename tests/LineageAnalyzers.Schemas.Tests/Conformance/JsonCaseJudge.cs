using System.Text.RegularExpressions;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>How well a result fits what the reference implementation gave.</summary>
internal enum Fit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Up to what the reference itself gives differently from run to run: the position among keywords side by side.</summary>
    UpToChance,

    /// <summary>Kinds, paths and order.</summary>
    Exact,
}

/// <summary>Runs a case for JSON Schema: the verdict, and every difference of every pair, those that break nothing included.</summary>
internal static class JsonCaseJudge
{
    private static readonly Regex Branch = new("/(allOf|anyOf|oneOf)/[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>What is wrong; null when nothing is.</summary>
    public static string? Problem(CompatibilityCase test, bool checksLenient, ref Fit fit)
    {
        var result = SchemaCompatibility.Check(test.Mode, test.New, test.History);
        if (test.Error is not null)
            return result.Error?.Contains(test.Error, StringComparison.Ordinal) == true ? null : $"error is '{result.Error}', should contain '{test.Error}'";
        if (result.Error is not null)
            return $"error: {result.Error}";
        if (result.IsCompatible != test.Compatible)
            return $"compatible is {result.IsCompatible}";
        if (result.Changes.Any(change => !change.Breaking))
            return "a change that does not break makes it incompatible";
        foreach (var pair in test.Observed)
        {
            var problem = Problem(test, pair, ref fit) ?? (checksLenient ? LenientProblem(test, pair) : null);
            if (problem is not null)
                return $"{pair.Direction} against {pair.Against}: {problem}";
        }

        return null;
    }

    private static string? Problem(CompatibilityCase test, ObservedPair pair, ref Fit fit)
    {
        var differences = Differences(test, pair, CompatibilityPolicy.Strict);
        if (differences.Any(change => change.Meaning.Length == 0 || change.Advice.Length == 0 || change.Message.Length == 0))
            return "a change lacks its advice or message";
        var (actual, expected) = (
            differences.Select(change => $"{change.Kind} {change.Path}").ToArray(),
            pair.Changes.Select(change => $"{change.Kind} {change.Path}").ToArray());
        if (actual.SequenceEqual(expected))
            return null;
        fit = Fit.UpToChance;
        return WithoutChance(actual).SequenceEqual(WithoutChance(expected))
            ? null
            : $"differences are [{string.Join("; ", actual)}], should be [{string.Join("; ", expected)}]";
    }

    private static string? LenientProblem(CompatibilityCase test, ObservedPair pair)
    {
        var isCompatible = Differences(test, pair, CompatibilityPolicy.Lenient).All(change => !change.Breaking);
        return pair.IsLenientlyCompatible is null || pair.IsLenientlyCompatible == isCompatible ? null : $"leniently compatible is {isCompatible}";
    }

    private static IReadOnlyList<SchemaChange> Differences(CompatibilityCase test, ObservedPair pair, CompatibilityPolicy policy)
    {
        var format = SchemaFormats.Find("json")!;
        return SchemaCompatibility.FindDifferences(format.Parse(test.New), format.Parse(test.History[pair.Against]), pair.Direction, policy);
    }

    private static IEnumerable<string> WithoutChance(IEnumerable<string> changes) =>
        changes.Select(change => Branch.Replace(change, "/$1/?")).Order(StringComparer.Ordinal);
}
