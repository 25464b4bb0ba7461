using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Tests.Check.Reports;

/// <summary>A report with a finding of every kind, and with texts that formats like to stumble over.</summary>
internal static class SampleReport
{
    public static CheckReport Report { get; } = new(
        [
            new Finding
            {
                Rule = "LIN2002",
                Level = FindingLevel.Error,
                Subject = "orders-value",
                Topic = "orders",
                Project = "Shop",
                Message = "\"quoted\", 100% <broken>:\nsecond line\u0001\ud800",
                Path = "customer.vat",
                File = "src/My Shop/ä, b.cs",
                Line = 7,
                Consumers = new FindingConsumers(
                    [new AffectedConsumer("Billing", "vat", "b.cs", 41, "reads it")],
                    [new AffectedConsumer("Search", null, "s.cs", 1, "can read it")],
                    [new AffectedConsumer("Legacy", null, null, null, "?")]),
            },
            new Finding { Rule = "LIN2001", Level = FindingLevel.Warning, Project = "Shop", Topic = "orders", Message = "nobody answers" },
            new Finding { Rule = "LIN2006", Level = FindingLevel.Note, Project = "Shop", Message = "not compared" },
        ],
        3)
    {
        Suppressed =
        [
            new SuppressedFinding(
                new Finding { Rule = "LIN2004", Level = FindingLevel.Error, Project = "Old", Message = "m", Subject = "s" },
                new Suppression { Rule = "LIN2004", Reason = "moves in March", Owner = "team-old", Expires = new DateTime(2027, 3, 31), File = "lineage.suppressions.json", Line = 3 }),
        ],
    };

    public static CheckReport Empty { get; } = new([], 5);
}
