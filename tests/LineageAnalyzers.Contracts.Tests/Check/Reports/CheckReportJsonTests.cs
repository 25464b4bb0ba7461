using System.Text.Json;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Contracts.Tests.Check.Reports;

public class CheckReportJsonTests
{
    [Fact]
    public void Report_HasExactlyTheDocumentedMembers()
    {
        var report = new CheckReport(
            [
                new Finding
                {
                    Rule = "LIN2002",
                    Level = FindingLevel.Error,
                    Subject = "orders-value",
                    Topic = "orders",
                    Project = "Shop",
                    Message = "\"quoted\"",
                    Path = "vat",
                    File = "a.cs",
                    Line = 7,
                    Consumers = new FindingConsumers([new AffectedConsumer("Billing", "vat", "b.cs", 41, "reads it")], [], [new AffectedConsumer("Legacy", null, null, null, "?")]),
                },
                new Finding { Rule = "LIN2006", Level = FindingLevel.Note, Project = "Shop", Message = "m" },
            ],
            3)
        {
            ConsumersOfUnknownTopics = [new AffectedConsumer("Odd", null, "o.cs", 2, "reads a topic that is not known")],
        };

        var json = CheckReportJson.Write(report);

        using var document = JsonDocument.Parse(json);
        var finding = document.RootElement.GetProperty("findings")[0];
        Assert.Equal(["findings", "checked", "consumersOfUnknownTopics"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["rule", "level", "subject", "topic", "project", "message", "path", "file", "line", "consumers"], finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"breaks":[{"project":"Billing","field":"vat","file":"b.cs","line":41,"why":"reads it"}],"safe":[],"unknown":[{"project":"Legacy","field":null,"file":null,"line":null,"why":"?"}]}""", JsonSerializer.Serialize(finding.GetProperty("consumers")));
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("findings")[1].GetProperty("line").ValueKind);
        Assert.Equal(3, document.RootElement.GetProperty("checked").GetInt32());
        Assert.Equal(
            """[{"project":"Odd","field":null,"file":"o.cs","line":2,"why":"reads a topic that is not known"}]""",
            JsonSerializer.Serialize(document.RootElement.GetProperty("consumersOfUnknownTopics")));
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_ListsEveryRule()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs/contracts.md"));

        Assert.All(ContractRule.All, rule => Assert.Contains($"| {rule.Id} | {CheckReportJson.LevelText(rule.Level)} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_HaveDistinctIdsAndAPurpose()
    {
        Assert.Equal(ContractRule.All.Count, ContractRule.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(ContractRule.All, rule => Assert.EndsWith(".", rule.Purpose, StringComparison.Ordinal));
    }
}
