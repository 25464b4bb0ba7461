using System.Globalization;
using System.Text;

namespace LineageAnalyzers.Contracts.Check.Reports;

/// <summary>A report as workflow commands of GitHub Actions, which shows them at the lines of a pull request.</summary>
public static class CheckReportGithub
{
    /// <summary>The text: one command a finding. Suppressed findings are left out.</summary>
    public static string Write(CheckReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report.Findings)
        {
            text.Append("::").Append(Command(finding.Level)).Append(' ');
            if (finding.File is { } file)
                text.Append("file=").Append(Property(file)).Append(',');
            if (finding.Line is { } line)
                text.Append("line=").Append(line.ToString(CultureInfo.InvariantCulture)).Append(',');
            text.Append("title=").Append(Property($"{finding.Rule} {finding.Subject ?? finding.Topic ?? finding.Project}".TrimEnd()));
            text.Append("::").Append(Data(Message(finding))).Append('\n');
        }

        return text.ToString();
    }

    private static string Message(Finding finding)
    {
        var broken = string.Concat(finding.Consumers.Breaks.Select(consumer => $"\nbreaks {consumer}"));
        return finding.Message + broken;
    }

    private static string Command(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
