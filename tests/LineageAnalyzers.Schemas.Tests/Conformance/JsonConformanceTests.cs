using System.Globalization;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>Our verdicts, kinds and paths for JSON Schema against those of the reference implementation, on cases of other projects and our own.</summary>
public class JsonConformanceTests(ITestOutputHelper output)
{
    // Rules that registries declare without ever reporting them in a comparison.
    private static readonly string[] NeverReported =
        ["PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL", "RESERVED_PROPERTY_REMOVED", "RESERVED_PROPERTY_CONFLICTS_WITH_PROPERTY"];

    private static readonly string OwnCases = RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases");
    private static readonly string OtherProjects = RepositoryFiles.PathOf("../shared/conformance");

    [Fact]
    public void OwnCases_AreJudgedAsStated()
    {
        var cases = CompatibilityCase.ReadFolder(OwnCases, "json-*.json").ToList();

        Assert.True(cases.Count >= 300, $"only {cases.Count} cases in {OwnCases}");
        AssertAllPass(cases, checksLenient: true, mostByChance: 0);
    }

    [Fact]
    public void OwnCases_ShowEveryRule()
    {
        var shown = CompatibilityCase.ReadFolder(OwnCases, "json-written.json").SelectMany(test => test.Observed).SelectMany(pair => pair.Changes).Select(change => change.Kind).ToHashSet();

        Assert.Empty(SchemaFormats.Find("json")!.Rules.Select(rule => rule.Id).Except(shown).Except(NeverReported));
    }

    // The folder lies beside the repository on some machines only; the own cases keep the evidence where it does not.
    [Fact]
    public void CasesOfOtherProjects_AreJudgedAsTheReferenceDoes()
    {
        var path = Path.Combine(OtherProjects, "json");
        if (!Directory.Exists(path))
        {
            output.WriteLine("json: the folder is absent, nothing was compared");
            return;
        }

        var cases = CompatibilityCase.ReadFolder(path).ToList();
        Assert.NotEmpty(cases);
        AssertAllPass(cases, checksLenient: false, mostByChance: cases.Count / 100);
    }

    // Where a source expects something else than the reference does, we follow the reference: kinds and paths as it gave them.
    [Fact]
    public void CasesWhoseSourceDisagreesWithTheReference_AreJudgedAsTheReferenceDoes()
    {
        var breaking = SchemaFormats.Find("json")!.Rules.Where(rule => rule.Breaking).Select(rule => rule.Id).ToHashSet();
        var cases = CompatibilityCase.ReadFolder(Path.Combine(OtherProjects, "conflicts", "json"))
            .Where(test => test.Observed.Count > 0)
            .Select(test => test with { Compatible = test.Observed.All(pair => pair.Changes.All(change => !breaking.Contains(change.Kind))), Changes = null })
            .ToList();

        AssertAllPass(cases, checksLenient: false, mostByChance: cases.Count / 100);
    }

    private void AssertAllPass(IReadOnlyList<CompatibilityCase> cases, bool checksLenient, int mostByChance)
    {
        var failures = new List<string>();
        var byChance = 0;
        foreach (var file in cases.GroupBy(test => test.File))
        {
            var passed = 0;
            foreach (var test in file)
            {
                var fit = Fit.Exact;
                var problem = JsonCaseJudge.Problem(test, checksLenient, ref fit);
                passed += problem is null ? 1 : 0;
                byChance += problem is null && fit == Fit.UpToChance ? 1 : 0;
                if (problem is not null)
                    failures.Add($"{test.Id}: {problem}");
                else if (fit == Fit.UpToChance)
                    output.WriteLine($"up to chance: {test.Id}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Key,-32} {passed,4} / {file.Count(),4}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(40)));
        Assert.True(byChance <= mostByChance, $"{byChance} cases fit only up to chance");
    }
}
