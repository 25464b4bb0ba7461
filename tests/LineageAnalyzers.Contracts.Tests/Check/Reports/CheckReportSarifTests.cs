using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;
using LineageAnalyzers.Contracts.Tests.Npm;
using LineageAnalyzers.Testing;
using NJsonSchema;

namespace LineageAnalyzers.Contracts.Tests.Check.Reports;

[Collection("npm")]
public class CheckReportSarifTests
{
    [Fact]
    public async Task Report_IsValidByThePublishedSchema()
    {
        var folder = await NodePackages.InstallAsync(RepositoryFiles.PathOf("tests/LineageAnalyzers.Contracts.Tests/Check/Reports/sarif"), _ => { });
        var file = Directory.EnumerateFiles(Path.Combine(folder, "node_modules", "@microsoft"), "sarif-2.1.0.json", SearchOption.AllDirectories).First();
        var schema = await JsonSchema.FromFileAsync(file);

        Assert.Empty(schema.Validate(CheckReportSarif.Write(SampleReport.Report, "1.2.3")));
        Assert.Empty(schema.Validate(CheckReportSarif.Write(SampleReport.Empty, "1.2.3")));
        Assert.NotEmpty(schema.Validate(CheckReportSarif.Write(SampleReport.Report, "1.2.3").Replace("\"fail\"", "\"failed\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_CarryRulePlaceConsumersAndIdentity()
    {
        var results = Results(SampleReport.Report);

        Assert.Equal(["fail error", "fail warning", "review none", "fail error"], results.Select(result => $"{result["kind"]} {result["level"]}"));
        Assert.All(results, result => Assert.Equal((string?)result["ruleId"], ContractRule.All[(int)result["ruleIndex"]!].Id));
        var first = results[0];
        Assert.Equal("src/My%20Shop/%C3%A4%2C%20b.cs", (string?)first["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Equal("orders-value#customer.vat", (string?)first["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Equal("breaks: Billing reads it", (string?)Assert.Single(first["relatedLocations"]!.AsArray())!["message"]!["text"]);
        Assert.Equal("""["Search"]""", first["properties"]!["safe"]!.ToJsonString());
        Assert.Equal("moves in March", (string?)results[3]["suppressions"]![0]!["justification"]);
    }

    [Fact]
    public void Identity_StaysWhenLinesMove()
    {
        var moved = SampleReport.Report with { Findings = [.. SampleReport.Report.Findings.Select(finding => finding with { Line = finding.Line + 100 })] };

        Assert.Equal(Identities(SampleReport.Report), Identities(moved));
        Assert.Equal(4, Identities(SampleReport.Report).Distinct().Count());
    }

    private static IEnumerable<string> Identities(CheckReport report) => Results(report).Select(result => result["partialFingerprints"]!.ToJsonString());

    private static List<JsonNode> Results(CheckReport report) =>
        [.. JsonNode.Parse(CheckReportSarif.Write(report, "1.2.3"))!["runs"]![0]!["results"]!.AsArray().OfType<JsonNode>()];
}
