using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>Runs a case and says in which way the result differs from what it expects.</summary>
internal static class CaseJudge
{
    /// <summary>Every difference; none when the case passes.</summary>
    public static IEnumerable<string> Differences(CompatibilityCase test)
    {
        var result = SchemaCompatibility.Check(test.Mode, test.New, test.History);
        if (test.Error is not null)
        {
            if (result.Error is null || !result.Error.Contains(test.Error, StringComparison.Ordinal))
                yield return $"error is '{result.Error}', should contain '{test.Error}'";
            yield break;
        }

        if (result.Error is not null)
            yield return $"error: {result.Error}";
        if (result.IsCompatible != test.Compatible)
            yield return $"compatible is {result.IsCompatible}";
        if (result.Changes.Any(change => change.Advice.Length == 0 || change.Meaning.Length == 0 || change.Message.Length == 0 || !change.Breaking))
            yield return "a change lacks its advice or message";
        if (test.Changes is not null && Difference(test.Changes, result.Changes) is { } difference)
            yield return difference;
        foreach (var pair in test.Observed)
        {
            var mode = pair.Direction == CheckDirection.Forward ? CompatibilityMode.Forward : CompatibilityMode.Backward;
            var changes = SchemaCompatibility.Check(mode, test.New, [test.History[pair.Against]]).Changes;
            if (Difference(pair.Changes, changes) is { } pairDifference)
                yield return $"{pair.Direction} against {pair.Against}: {pairDifference}";
        }
    }

    private static string? Difference(IReadOnlyList<ExpectedChange> expected, IReadOnlyList<SchemaChange> actual)
    {
        if (expected.Count == actual.Count && expected.Zip(actual).All(pair => Fits(pair.First, pair.Second)))
            return null;
        return $"changes are {Texts(actual.Select(change => new ExpectedChange(change.Kind, change.Path, change.Message)))}, should be {Texts(expected)}";
    }

    private static bool Fits(ExpectedChange expected, SchemaChange actual) =>
        expected.Kind == actual.Kind
        && (expected.Path is null || expected.Path == actual.Path)
        && (expected.Message is null || expected.Message == actual.Message);

    private static string Texts(IEnumerable<ExpectedChange> changes) =>
        $"[{string.Join("; ", changes.Select(change => $"{change.Kind} {change.Path} {change.Message}"))}]";
}
