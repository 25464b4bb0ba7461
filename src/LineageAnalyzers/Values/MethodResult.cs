using System.Threading;
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
        return method.DeclaringSyntaxReferences is [var reference] && Returned(reference.GetSyntax(cancellationToken)) is { } returned
            ? models.OperationOf(returned, cancellationToken)
            : null;
    }

    private static ExpressionSyntax? Returned(SyntaxNode declaration)
    {
        var returned = ReturnedBy(declaration);
        while (returned is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain)
            returned = certain.Operand;
        return returned;
    }

    private static ExpressionSyntax? ReturnedBy(SyntaxNode declaration)
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
