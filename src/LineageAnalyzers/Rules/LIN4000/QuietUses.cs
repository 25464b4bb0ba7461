using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>
/// Tells whether code deals with a record without giving it to a call: it keeps it in a member, yields it, or does what the record says. After that nobody can say that the
/// record is not processed.
/// </summary>
/// <param name="content">What holds the record.</param>
/// <param name="isSilent">Whether a call is none that matters: of the consumer, or a log.</param>
internal sealed class QuietUses(RecordContent content, Func<InvocationExpressionSyntax, bool> isSilent)
{
    /// <summary>Whether that is so in a body before a place.</summary>
    public bool AreIn(SyntaxNode body, int before) =>
        body.DescendantNodes(RecordContent.InSameFunction).Any(node => node.SpanStart < before && (IsKept(node) || IsObeyed(node, before)));

    // _latest = price; prices[key] = price; order.Text = text; yield return text;
    private bool IsKept(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax, Right: var value } => content.IsIn(value),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } assignment => content.IsIn(value) && !content.IsIn(name) && !IsDiscard(name) && !IsPartOfMore(assignment),
        YieldStatementSyntax { Expression: { } value } => content.IsIn(value),
        _ => false,
    };

    private static bool IsDiscard(IdentifierNameSyntax name) => name.Identifier.ValueText == "_";

    private static bool IsPartOfMore(AssignmentExpressionSyntax assignment) => assignment.Parent is not ExpressionStatementSyntax;

    // if (command == "start") Start(); before the commit, also around it. To look whether there is a record at all decides nothing.
    private bool IsObeyed(SyntaxNode node, int before) => node switch
    {
        IfStatementSyntax { Condition: var condition, Statement: var then, Else: var otherwise } =>
            content.IsIn(condition) && !IsAboutNothing(condition) && (Acts(then, before) || otherwise is not null && Acts(otherwise.Statement, before)),
        SwitchStatementSyntax { Expression: var value, Sections: var sections } => content.IsIn(value) && sections.Any(section => Acts(section, before)),
        _ => false,
    };

    private static bool IsAboutNothing(ExpressionSyntax condition) => condition.DescendantNodesAndSelf().Any(static node =>
        node.IsKind(SyntaxKind.NullLiteralExpression) || node is RecursivePatternSyntax { PropertyPatternClause.Subpatterns.Count: 0 } || node is IdentifierNameSyntax { Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" });

    private bool Acts(SyntaxNode way, int before) =>
        (way.Span.Contains(before) || !EndsTurn(way))
        && way.DescendantNodesAndSelf(RecordContent.InSameFunction).OfType<InvocationExpressionSyntax>().Any(call => call.SpanStart < before && !isSilent(call));

    private static bool EndsTurn(SyntaxNode way) => (way is BlockSyntax block ? block.Statements.LastOrDefault() : way) is ContinueStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax
        || way is BlockSyntax { Statements: [.., BreakStatementSyntax] };
}
