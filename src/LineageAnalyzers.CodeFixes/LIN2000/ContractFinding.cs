using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>What findings about a lock tell their fixes.</summary>
internal static class ContractFinding
{
    /// <summary>The text that a finding carries for a fix; null when the finding is for another one.</summary>
    public static string? TextOf(Diagnostic finding, string fix) => IsFor(finding, fix) && finding.Properties.TryGetValue(ContractFix.Text, out var text) ? text : null;

    /// <summary>Whether a finding is for a fix.</summary>
    public static bool IsFor(Diagnostic finding, string fix) => finding.Properties.TryGetValue(ContractFix.Fix, out var wanted) && wanted == fix;
}
