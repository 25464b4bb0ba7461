using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>Tells by syntax alone which member or variable a piece of code writes to.</summary>
internal static class WrittenName
{
    /// <summary>
    /// The name that is written at an assignment, an increment, an argument by reference or a part of a tuple that is assigned to; <c>a.B = x</c>, <c>a.B[1] = x</c>
    /// and <c>ref a.B</c> write <c>B</c>. Null for anything else.
    /// </summary>
    public static string? At(SyntaxNode node) => TargetAt(node) is { } target ? Of(target) : null;

    /// <summary>Whether what is written there is an element of what has the name, and not that itself.</summary>
    public static bool IsOfElement(SyntaxNode write) => TargetAt(write) is { } target && Plain(target) is ElementAccessExpressionSyntax;

    /// <summary>The name of what an expression stands for.</summary>
    public static string? Of(ExpressionSyntax expression) => Plain(expression) switch
    {
        ElementAccessExpressionSyntax element => Of(element.Expression),
        ConditionalAccessExpressionSyntax conditional => Of(conditional.WhenNotNull),
        var plain => CandidateIndex.SimpleName(plain),
    };

    private static ExpressionSyntax? TargetAt(SyntaxNode node) => node switch
    {
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => argument.Expression,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } part => IsAssigned(tuple) ? part.Expression : null,
        AssignmentExpressionSyntax assignment => assignment.Left,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } change => change.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } change => change.Operand,
        _ => null,
    };

    // (a, (b, c)) = x
    private static bool IsAssigned(TupleExpressionSyntax tuple) =>
        tuple.Parent is AssignmentExpressionSyntax || (tuple.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax outer } && IsAssigned(outer));

    private static ExpressionSyntax Plain(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Plain(inner.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Plain(inner.Operand),
        RefExpressionSyntax inner => Plain(inner.Expression),
        _ => expression,
    };
}
