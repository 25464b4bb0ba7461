using System.Xml.Linq;
using LineageAnalyzers.Contracts.Check.Reports;

namespace LineageAnalyzers.Contracts.Tests.Check.Reports;

public class CheckReportJunitTests
{
    [Fact]
    public void Findings_AreTestCases()
    {
        var suite = XDocument.Parse(CheckReportJunit.Write(SampleReport.Report)).Root!.Element("testsuite")!;

        Assert.Equal(("4", "2", "2"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"), (string?)suite.Attribute("skipped")));
        var first = suite.Elements("testcase").First();
        Assert.Equal(("Shop", "LIN2002 orders-value customer.vat", "7"), ((string?)first.Attribute("classname"), (string?)first.Attribute("name"), (string?)first.Attribute("line")));
        Assert.Equal("error LIN2002", (string?)first.Element("failure")!.Attribute("type"));
        Assert.Contains("breaks Billing (b.cs:41) reads it", first.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Contains("suppressed by team-old until 2027-03-31: moves in March", suite.Elements("testcase").Last().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutFindings_OneTestPassed()
    {
        var suite = XDocument.Parse(CheckReportJunit.Write(SampleReport.Empty)).Root!.Element("testsuite")!;

        Assert.Equal(("1", "0"), ((string?)suite.Attribute("tests"), (string?)suite.Attribute("failures")));
    }
}
