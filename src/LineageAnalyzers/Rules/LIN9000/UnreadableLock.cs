using System.Threading;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.LIN9000;

/// <summary>LIN9006: a lock file that is none, or one of a newer version. What it holds is not checked.</summary>
internal sealed class UnreadableLock : IRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN9006",
        RuleLevel.Warning,
        title: "Lock file cannot be read",
        messageFormat: "The contracts of this project are not checked: {0}. Write the file again with 'lineage registry pull'.",
        description: "A lock file that cannot be read tells nothing of the contracts, so no change that breaks them is found.");

    public DiagnosticDescriptor Descriptor => Rule;

    /// <summary>What is wrong with a lock file; null when nothing is.</summary>
    public static Diagnostic? In(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text || LockFile.Of(text).Fault is not { } fault)
            return null;
        var line = Math.Min(Math.Max(fault.Line - 1, 0), text.Lines.Count - 1);
        var start = Math.Min(text.Lines[line].Start + Math.Max(fault.Column - 1, 0), text.Length);
        var span = new TextSpan(start, Math.Min(1, text.Length - start));
        return Diagnostic.Create(Rule, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), fault.Problem.TrimEnd('.'));
    }
}
