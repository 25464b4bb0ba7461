using Microsoft.Build.Utilities;
using Microsoft.Build.Framework;

namespace LineageAnalyzers.Build.Checking;

/// <summary>Tells MSBuild what a check found, each finding at its place in the code.</summary>
/// <param name="log">MSBuild's log.</param>
/// <param name="repositoryRoot">The folder that the paths of findings are relative to.</param>
/// <param name="failOn">The least level that is an error.</param>
internal sealed class CheckLog(TaskLoggingHelper log, string repositoryRoot, CheckLevel failOn)
{
    private const string CannotRunCode = "LIN9005";
    private const string SuppressionRule = "LIN2008";
    private const string NotCheckedRule = "LIN2006";
    private const string Documentation = "https://github.com/LineageAnalyzers/LineageAnalyzers/blob/main/docs/";

    /// <summary>Whether any of the findings makes the build fail.</summary>
    public bool Fails(IEnumerable<CheckFinding> findings) => findings.Any(finding => IsOfOneProject(finding) && finding.Level >= failOn);

    /// <summary>Reports every finding.</summary>
    public void Report(IReadOnlyList<CheckFinding> findings)
    {
        foreach (var finding in findings.Where(IsOfOneProject))
            Report(finding);
        var notChecked = findings.Count(finding => finding.Rule == NotCheckedRule && finding.Level < failOn);
        if (notChecked > 0)
            log.LogMessage(MessageImportance.High, "{0}: {1} not checked by lineage; -v:n lists what and why.", NotCheckedRule, notChecked == 1 ? "1 contract" : $"{notChecked} contracts");
    }

    /// <summary>Reports that the check could not be done.</summary>
    /// <param name="log">MSBuild's log.</param>
    /// <param name="problem">What happened and what to do, in sentences.</param>
    public static void CannotRun(TaskLoggingHelper log, string problem)
    {
        var link = $"{Documentation}rules/{CannotRunCode}.md";
        log.LogError(subcategory: null, CannotRunCode, helpKeyword: null, link, file: null, 0, 0, 0, 0, $"{problem} ({link})", messageArgs: null);
    }

    // Suppressions are written for a whole repository: one project does not show that an entry covers nothing.
    private static bool IsOfOneProject(CheckFinding finding) => finding is not { Rule: SuppressionRule, Level: CheckLevel.Warning };

    private void Report(CheckFinding finding)
    {
        var file = finding.File is null ? null : Path.GetFullPath(Path.Combine(repositoryRoot, finding.File));
        var link = $"{Documentation}contracts.md#rules";
        var message = finding.Message.Length == 0 ? finding.Rule : char.ToUpperInvariant(finding.Message[0]) + finding.Message.Substring(1);
        if (finding.Level >= failOn)
            log.LogError(subcategory: null, finding.Rule, helpKeyword: null, link, file, finding.Line, 0, 0, 0, message, messageArgs: null);
        else if (finding.Level == CheckLevel.Warning)
            log.LogWarning(subcategory: null, finding.Rule, helpKeyword: null, link, file, finding.Line, 0, 0, 0, message, messageArgs: null);
        else
            log.LogMessage(subcategory: null, finding.Rule, helpKeyword: null, file, finding.Line, 0, 0, 0, MessageImportance.Normal, message, messageArgs: null);
    }
}
