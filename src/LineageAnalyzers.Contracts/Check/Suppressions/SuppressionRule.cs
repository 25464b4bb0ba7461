using System.Globalization;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Check.Suppressions;

/// <summary>Takes the findings that suppressions cover out of a report. LIN2008: a suppression is expired or covers nothing any more.</summary>
public static class SuppressionRule
{
    /// <summary>The report without what is suppressed, and with what is wrong with the suppressions.</summary>
    /// <param name="report">The report.</param>
    /// <param name="suppressions">The suppressions; the first that covers a finding counts.</param>
    /// <param name="today">The day, in UTC.</param>
    public static CheckReport Apply(CheckReport report, IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        var kept = new List<Finding>();
        var suppressed = new List<SuppressedFinding>();
        var used = new HashSet<Suppression>();
        var day = today.ToDateTime(TimeOnly.MinValue);
        foreach (var finding in report.Findings)
        {
            var covering = suppressions.Where(suppression => suppression.Covers(finding.Rule, finding.Subject, finding.Topic, finding.Project, finding.Path)).ToList();
            used.UnionWith(covering);
            if (covering.FirstOrDefault(suppression => suppression.HoldsOn(day)) is { } valid)
                suppressed.Add(new SuppressedFinding(finding, valid));
            else
                kept.Add(finding);
        }

        kept.AddRange(suppressions.Where(suppression => used.Contains(suppression) && !suppression.HoldsOn(day)).Select(Expired));
        kept.AddRange(suppressions.Where(suppression => !used.Contains(suppression)).Select(Unused));
        return report with { Findings = [.. kept.OrderByDescending(finding => finding.Level)], Suppressed = suppressed };
    }

    private static Finding Expired(Suppression suppression) => Of(suppression) with
    {
        Level = FindingLevel.Error,
        Message = $"the suppression of {suppression} expired on {suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} ({suppression.Owner}: {suppression.Reason}). "
            + "Mend what it hid, or decide again and set another day.",
    };

    private static Finding Unused(Suppression suppression) => Of(suppression) with
    {
        Level = FindingLevel.Warning,
        Message = $"the suppression of {suppression} covers nothing ({suppression.Owner}: {suppression.Reason}). Remove it, or correct what it names.",
    };

    private static Finding Of(Suppression suppression) => new()
    {
        Rule = ContractRule.Suppression.Id,
        Level = ContractRule.Suppression.Level,
        Subject = suppression.Subject,
        Topic = suppression.Topic,
        Project = suppression.Project ?? "",
        Message = "",
        File = suppression.File.Replace('\\', '/'),
        Line = suppression.Line,
    };
}
