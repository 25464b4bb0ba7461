using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Keeping;

/// <summary>A file in which somebody is typing: what stands before and behind the changed text is where it was in the text.</summary>
internal sealed class UnfinishedText : IFileEdit
{
    private readonly int _before;
    private readonly int _behind;
    private readonly int _shift;

    private UnfinishedText(int before, int behind, int shift) => (_before, _behind, _shift) = (before, behind, shift);

    /// <summary>The change between two states of a file.</summary>
    public static UnfinishedText Between(SyntaxTree old, SyntaxTree changed, CancellationToken cancellationToken)
    {
        var (first, second) = (old.GetText(cancellationToken).ToString(), changed.GetText(cancellationToken).ToString());
        var shorter = Math.Min(first.Length, second.Length);
        var before = 0;
        while (before < shorter && first[before] == second[before])
            before++;
        var tail = 0;
        while (tail < shorter - before && first[first.Length - 1 - tail] == second[second.Length - 1 - tail])
            tail++;
        return new UnfinishedText(before, first.Length - tail, second.Length - first.Length);
    }

    /// <summary>Whether a file does not parse.</summary>
    public static bool IsIn(SyntaxTree file, CancellationToken cancellationToken) =>
        file.GetRoot(cancellationToken) is { ContainsDiagnostics: true } && file.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public TextSpan? Move(TextSpan span)
    {
        if (span.End <= _before)
            return span;
        return span.Start >= _behind ? new TextSpan(span.Start + _shift, span.Length) : null;
    }
}
