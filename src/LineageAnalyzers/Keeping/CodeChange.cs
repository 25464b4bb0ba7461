using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// What was typed between two states of a file, where all declarations stayed as they were: then every symbol means the same, and only what stands inside
/// of the changed bodies can be seen to differ.
/// </summary>
internal sealed class CodeChange : IFileEdit
{
    private readonly SyntaxNode _old;
    private readonly SyntaxNode _new;
    private readonly List<(SyntaxNode Old, SyntaxNode New)> _bodies = [];

    private CodeChange(SyntaxNode old, SyntaxNode changed)
    {
        _old = old;
        _new = changed;
    }

    /// <summary>The members whose bodies differ, as they were and as they are.</summary>
    public IReadOnlyList<(SyntaxNode Old, SyntaxNode New)> Bodies => _bodies;

    /// <summary>The change; null where more than bodies and white space may differ.</summary>
    public static CodeChange? Between(SyntaxTree old, SyntaxTree changed, CancellationToken cancellationToken)
    {
        if (old.FilePath != changed.FilePath || !old.Options.Equals(changed.Options))
            return null;
        var (before, after) = (old.GetRoot(cancellationToken), changed.GetRoot(cancellationToken));
        // Whether a file is generated is told by its first comment.
        if (before.GetLeadingTrivia().ToFullString() != after.GetLeadingTrivia().ToFullString())
            return null;
        var change = new CodeChange(before, after);
        return change.HasSameDeclarations(before, after) ? change : null;
    }

    /// <inheritdoc/>
    public TextSpan? Move(TextSpan span)
    {
        if (_bodies.Any(body => body.Old.FullSpan.IntersectsWith(span)))
            return null;
        var (first, last) = (_old.FindToken(span.Start), _old.FindToken(Math.Max(span.Start, span.End - 1)));
        if (Counterpart(first) is not { } start || Counterpart(last) is not { } end)
            return null;
        var begin = start.SpanStart + span.Start - first.SpanStart;
        return TextSpan.FromBounds(begin, Math.Max(begin, end.SpanStart + span.End - last.SpanStart));
    }

    private bool HasSameDeclarations(SyntaxNode old, SyntaxNode changed)
    {
        var (before, after) = (old.ChildNodesAndTokens(), changed.ChildNodesAndTokens());
        if (old.RawKind != changed.RawKind || before.Count != after.Count || HasErrors(old) != HasErrors(changed))
            return false;
        for (var index = 0; index < before.Count; index++)
        {
            if (!IsSame(before[index], after[index]))
                return false;
        }

        return true;
    }

    private bool IsSame(SyntaxNodeOrToken old, SyntaxNodeOrToken changed)
    {
        if (old.RawKind != changed.RawKind || old.IsMissing != changed.IsMissing)
            return false;
        if (old.IsEquivalentTo(changed))
            return true;
        var (before, after) = (old.AsNode(), changed.AsNode());
        if (before is not null && after is not null && IsContainer(before))
            return HasSameDeclarations(before, after);
        // Directives turn code and null on and off, so nothing may move about them.
        if (old.ContainsDirectives || changed.ContainsDirectives)
            return old.ToFullString() == changed.ToFullString();
        if (before is null || after is null)
            return old.AsToken().Text == changed.AsToken().Text && old.ContainsDiagnostics == changed.ContainsDiagnostics;
        if (SyntaxFactory.AreEquivalent(before, after, topLevel: false) && HasErrors(before) == HasErrors(after) && HasSameArguments(before, after))
            return true;
        if (!MayHaveBody(before) || !MayHaveBody(after) || !SyntaxFactory.AreEquivalent(before, after, topLevel: true))
            return false;
        _bodies.Add((before, after));
        return true;
    }

    private static bool IsContainer(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static bool HasErrors(SyntaxNode node) =>
        node.ContainsDiagnostics && node.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // A parameter may take the text of an argument, white space included.
    private static bool HasSameArguments(SyntaxNode old, SyntaxNode changed) =>
        Arguments(old).SequenceEqual(Arguments(changed), StringComparer.Ordinal);

    private static IEnumerable<string> Arguments(SyntaxNode node) => node.DescendantNodes().OfType<ArgumentSyntax>().Select(argument => argument.ToString());

    // A constant is seen wherever it is named. The word "field" in an accessor makes a field.
    private static bool MayHaveBody(SyntaxNode member) => member is BaseMethodDeclarationSyntax
        || (member is FieldDeclarationSyntax field && !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !field.Modifiers.Any(SyntaxKind.FixedKeyword))
        || (member is BasePropertyDeclarationSyntax && !member.DescendantTokens().Any(token => token.ValueText == "field"));

    // Outside of the changed bodies both files have the same tree, so what is the same child of the same parents is the same.
    private SyntaxToken? Counterpart(SyntaxToken token)
    {
        var path = new Stack<int>();
        for (var part = (SyntaxNodeOrToken)token; part.Parent is { } parent; part = parent)
            path.Push(IndexIn(parent, part));
        var found = (SyntaxNodeOrToken)_new;
        while (path.Count > 0)
        {
            var children = found.ChildNodesAndTokens();
            var index = path.Pop();
            if (index >= children.Count)
                return null;
            found = children[index];
        }

        return found.IsToken && found.RawKind == token.RawKind ? found.AsToken() : null;
    }

    private static int IndexIn(SyntaxNode parent, SyntaxNodeOrToken part)
    {
        var index = 0;
        foreach (var child in parent.ChildNodesAndTokens())
        {
            if (child == part)
                break;
            index++;
        }

        return index;
    }
}
