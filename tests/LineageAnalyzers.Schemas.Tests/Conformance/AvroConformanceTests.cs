using System.Globalization;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>Our verdicts, kinds and paths against those of the reference implementation, on cases of other projects and our own.</summary>
public class AvroConformanceTests(ITestOutputHelper output)
{
    private static readonly string OwnCases = RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases");
    private static readonly string OtherProjects = RepositoryFiles.PathOf("../shared/conformance");

    [Fact]
    public void OwnCases_AreJudgedAsStated()
    {
        var cases = CompatibilityCase.ReadFolder(OwnCases, "avro-*.json").ToList();

        Assert.True(cases.Count >= 60, $"only {cases.Count} cases in {OwnCases}");
        AssertAllPass(cases);
    }

    // The folder lies beside the repository on some machines only; the own cases keep the evidence where it does not.
    [Theory]
    [InlineData("avro")]
    [InlineData("mixed")]
    public void CasesOfOtherProjects_AreJudgedAsTheReferenceDoes(string folder)
    {
        var path = Path.Combine(OtherProjects, folder);
        if (!Directory.Exists(path))
        {
            output.WriteLine($"{folder}: the folder is absent, nothing was compared");
            return;
        }

        var cases = CompatibilityCase.ReadFolder(path).ToList();
        Assert.NotEmpty(cases);
        AssertAllPass(cases);
    }

    // Where a source expects something else than the reference does, we follow the reference: kinds and paths as it gave them.
    [Fact]
    public void CasesWhoseSourceDisagreesWithTheReference_AreJudgedAsTheReferenceDoes()
    {
        var cases = CompatibilityCase.ReadFolder(Path.Combine(OtherProjects, "conflicts", "avro"))
            .Where(test => test.Observed.Count > 0)
            .Select(test => test with { Compatible = test.Observed.All(pair => pair.Changes.Count == 0), Changes = null })
            .ToList();

        AssertAllPass(cases);
    }

    private void AssertAllPass(IReadOnlyList<CompatibilityCase> cases)
    {
        var failures = new List<string>();
        foreach (var file in cases.GroupBy(test => test.File))
        {
            var passed = 0;
            foreach (var test in file)
            {
                var differences = CaseJudge.Differences(test).ToList();
                passed += differences.Count == 0 ? 1 : 0;
                failures.AddRange(differences.Select(difference => $"{test.Id}: {difference}"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Key,-32} {passed,4} / {file.Count(),4}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(40)));
    }
}
