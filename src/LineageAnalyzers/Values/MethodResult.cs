using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>Reads what a method returns.</summary>
internal static class MethodResult
{
    /// <summary>
    /// The one expression that the method returns; null when there are several, its code is not here, or another method may take its place.
    /// </summary>
    public static IOperation? ValueOf(IMethodSymbol method, SourceModels models, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (method.IsAbstract || method.IsAsync || (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed)
            return null;
        return method.DeclaringSyntaxReferences is [var reference] && Returned(reference.SeenSyntax(cancellationToken)) is { } returned
            ? models.OperationOf(Bare(returned), cancellationToken)
            : null;
    }

    // Neither brackets nor value! are operations of their own.
    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Bare(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand } => Bare(operand),
        _ => expression,
    };

    private static ExpressionSyntax? Returned(SyntaxNode declaration)
    {
        var (expression, body) = declaration switch
        {
            MethodDeclarationSyntax method => (method.ExpressionBody?.Expression, method.Body),
            LocalFunctionStatementSyntax local => (local.ExpressionBody?.Expression, local.Body),
            _ => (null, null),
        };
        if (body is null)
            return expression;
        var returns = body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(2).ToList();
        return returns.Count == 1 ? returns[0].Expression : null;
    }
}
