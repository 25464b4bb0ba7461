using System.Globalization;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>Our verdicts, differences and paths against those of a Confluent registry, on cases of other projects and our own.</summary>
public class ProtobufConformanceTests(ITestOutputHelper output)
{
    private static readonly string OwnCases = RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases");
    private static readonly string OtherProjects = RepositoryFiles.PathOf("../shared/conformance");

    [Fact]
    public void OwnCases_AreJudgedAsStated()
    {
        var cases = CompatibilityCase.ReadFolder(OwnCases, "protobuf-*.json").ToList();

        Assert.True(cases.Count >= 80, $"only {cases.Count} cases in {OwnCases}");
        AssertAllPass(cases);
    }

    // The folder lies beside the repository on some machines only; the own cases keep the evidence where it does not.
    [Fact]
    public void CasesOfOtherProjects_AreJudgedAsTheReferenceDoes() =>
        AssertAllPass(CompatibilityCase.ReadFolder(Path.Combine(OtherProjects, "protobuf")).ToList());

    // Where a source expects something else than the reference does, we follow the reference.
    [Fact]
    public void CasesWhoseSourceDisagreesWithTheReference_AreJudgedAsTheReferenceDoes() =>
        AssertAllPass(CompatibilityCase.ReadFolder(Path.Combine(OtherProjects, "conflicts", "protobuf"))
            .Select(test => test with { Compatible = null, Changes = null })
            .ToList());

    private void AssertAllPass(IReadOnlyList<CompatibilityCase> cases)
    {
        var failures = new List<string>();
        foreach (var file in cases.GroupBy(test => test.File))
        {
            var passed = 0;
            foreach (var test in file)
            {
                var differences = Differences(test).ToList();
                passed += differences.Count == 0 ? 1 : 0;
                failures.AddRange(differences.Select(difference => $"{test.Id}: {difference}"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Key,-32} {passed,4} / {file.Count(),4}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(40)));
    }

    private static IEnumerable<string> Differences(CompatibilityCase test)
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
        if (test.Compatible is not null && result.IsCompatible != test.Compatible)
            yield return $"compatible is {result.IsCompatible}";
        if (result.IsCompatible == result.Changes.Any(change => change.Breaking))
            yield return "the verdict does not follow from the changes";
        if (result.Error is not null)
            yield break;
        var direction = test.Mode.IsForward() && !test.Mode.IsBackward() ? CheckDirection.Forward : CheckDirection.Backward;
        if (test.Changes is not null && Difference(test.Changes, Changes(test, direction, test.History.Count - 1)) is { } wrong)
            yield return wrong;
        foreach (var pair in test.Observed)
        {
            if (Difference(pair.Changes, Changes(test, pair.Direction, pair.Against)) is { } difference)
                yield return $"{pair.Direction} against {pair.Against}: {difference}";
        }
    }

    private static IReadOnlyList<SchemaChange> Changes(CompatibilityCase test, CheckDirection direction, int against)
    {
        var format = SchemaFormats.Find("protobuf")!;
        var (update, original) = (format.Parse(test.New), format.Parse(test.History[against]));
        var changes = SchemaCompatibility.FindDifferences(update, original, direction);
        Assert.All(changes, change => Assert.True(change.Meaning.Length > 0 && change.Advice.Length > 0 && change.Message.Length > 0));
        return changes;
    }

    private static string? Difference(IReadOnlyList<ExpectedChange> expected, IReadOnlyList<SchemaChange> actual)
    {
        var (wanted, found) = (expected.Select(change => $"{change.Kind} {change.Path}").ToList(), actual.Select(change => $"{change.Kind} {change.Path}").ToList());
        return wanted.SequenceEqual(found) ? null : $"changes are [{string.Join("; ", found)}], should be [{string.Join("; ", wanted)}]";
    }
}
