using System.Globalization;
using System.Xml.Linq;
using LineageAnalyzers.Contracts.Check.Suppressions;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Check.Reports;

/// <summary>
/// A report in the XML of JUnit that build servers read: a test case for each finding. What was not compared is a skipped test, what is suppressed, too; without any
/// finding there is one test that passed.
/// </summary>
public static class CheckReportJunit
{
    /// <summary>The text, indented, ending with a line feed.</summary>
    public static string Write(CheckReport report)
    {
        var cases = report.Findings.Select(Case)
            .Concat(report.Suppressed.Select(item => Case(item.Finding, Skipped(item.Suppression))))
            .DefaultIfEmpty(new XElement("testcase", new XAttribute("classname", "lineage"), new XAttribute("name", $"{report.Checked} contracts")))
            .ToList();
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", "lineage check"),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(item => item.Element("failure") is not null)),
            new XAttribute("errors", 0),
            new XAttribute("skipped", cases.Count(item => item.Element("skipped") is not null)),
            cases);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement("testsuites", suite).ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Skipped(Suppression suppression)
    {
        var day = suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new XElement("skipped", new XAttribute("message", Clean($"suppressed by {suppression.Owner} until {day}: {suppression.Reason}")));
    }

    private static XElement Case(Finding finding) => Case(finding, finding.Level == FindingLevel.Note
        ? new XElement("skipped", new XAttribute("message", Clean(finding.Message)))
        : new XElement(
            "failure",
            new XAttribute("type", $"{CheckReportJson.LevelText(finding.Level)} {finding.Rule}"),
            new XAttribute("message", Clean(finding.Message)),
            Clean(string.Join('\n', Details(finding)))));

    private static XElement Case(Finding finding, XElement outcome) => new(
        "testcase",
        new XAttribute("classname", Clean(finding.Project.Length == 0 ? "lineage" : finding.Project)),
        new XAttribute("name", Clean(string.Join(' ', new[] { finding.Rule, finding.Subject ?? finding.Topic, finding.Path }.OfType<string>()))),
        finding.File is null ? null : new XAttribute("file", Clean(finding.File)),
        finding.Line is null ? null : new XAttribute("line", finding.Line),
        outcome);

    private static IEnumerable<string> Details(Finding finding)
    {
        if (finding.File is not null)
            yield return string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}");
        yield return finding.Message;
        foreach (var consumer in finding.Consumers.Breaks)
            yield return $"breaks {consumer}";
        foreach (var consumer in finding.Consumers.Unknown)
            yield return $"unknown {consumer}";
    }

    // XML 1.0 has no control characters, not even escaped, and no half of a surrogate pair.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value is '\t' or '\n' or (>= ' ' and not (0xfffe or 0xffff)) ? rune.ToString() : "\ufffd"));
}
