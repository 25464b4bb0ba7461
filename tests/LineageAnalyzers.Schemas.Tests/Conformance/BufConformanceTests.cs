using System.Globalization;
using LineageAnalyzers.Schemas.Protobuf.Buf;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Schemas.Tests.Conformance;

/// <summary>Our findings against those of buf, rule and place, on its own cases and on ours.</summary>
public class BufConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void OwnCases_AreJudgedAsBufDoes()
    {
        var cases = BufCase.ReadFolder(RepositoryFiles.PathOf("tests/LineageAnalyzers.Schemas.Tests/cases"), "buf-*.json").ToList();

        Assert.True(cases.Count >= 20, $"only {cases.Count} cases");
        AssertAllPass(cases);
    }

    // The folder lies beside the repository on some machines only.
    [Fact]
    public void CasesOfBuf_AreJudgedAsBufDoes() => AssertAllPass(BufCase.ReadFolder(RepositoryFiles.PathOf("../shared/conformance/protobuf")).ToList());

    private void AssertAllPass(IReadOnlyList<BufCase> cases)
    {
        var failures = new List<string>();
        foreach (var file in cases.GroupBy(test => test.File))
        {
            var passed = 0;
            foreach (var test in file)
            {
                var difference = Difference(test);
                passed += difference is null ? 1 : 0;
                if (difference is not null)
                    failures.Add($"{test.Id}: {difference}");
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Key,-32} {passed,4} / {file.Count(),4}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    private static string? Difference(BufCase test)
    {
        var result = BufBreaking.Check(test.Old, test.New, test.Settings);
        if (result.Error is not null)
            return $"error: {result.Error}";
        var found = result.Changes.Select(change => $"{change.Kind} {change.Path}").ToList();
        var (missing, extra) = (test.Findings.Except(found).ToList(), found.Except(test.Findings).ToList());
        if (missing.Count + extra.Count > 0)
            return $"missing [{string.Join("; ", missing)}], not expected [{string.Join("; ", extra)}]";
        if (!test.Findings.SequenceEqual(found))
            return $"found [{string.Join("; ", found)}], should be [{string.Join("; ", test.Findings)}]";
        if (result.Changes.Any(change => change.Advice.Length == 0 || change.Meaning.Length == 0 || change.Message.Length == 0 || !change.Breaking))
            return "a change lacks its advice or message";
        return result.IsCompatible == test.Compatible ? null : $"compatible is {result.IsCompatible}";
    }
}
