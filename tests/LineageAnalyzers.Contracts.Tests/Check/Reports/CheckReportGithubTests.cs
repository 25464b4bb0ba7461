using LineageAnalyzers.Contracts.Check.Reports;

namespace LineageAnalyzers.Contracts.Tests.Check.Reports;

public class CheckReportGithubTests
{
    [Fact]
    public void Findings_AreCommandsOfOneLineEach()
    {
        var lines = CheckReportGithub.Write(SampleReport.Report).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("::error file=src/My Shop/ä%2C b.cs,line=7,title=LIN2002 orders-value::\"quoted\", 100%25 <broken>:%0Asecond line", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("%0Abreaks Billing (b.cs:41) reads it", lines[0], StringComparison.Ordinal);
        Assert.Equal("::warning title=LIN2001 orders::nobody answers", lines[1]);
        Assert.Equal("::notice title=LIN2006 Shop::not compared", lines[2]);
    }
}
