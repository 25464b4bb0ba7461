using System.Text;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Records;

/// <summary>
/// Reads the text that an expression of generated code stands for: literals of any kind, <c>+</c> and <c>string.Concat</c> of them, and
/// constants. Generated texts may have thousands of parts, so nothing here recurses along them.
/// </summary>
internal sealed class SourceTexts(SourceModels models)
{
    /// <summary>The text; null when the expression is anything else.</summary>
    public string? Read(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (pending.Pop())
            {
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                    text.Append(literal.Token.ValueText);
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    pending.Push(sum.Right);
                    pending.Push(sum.Left);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" } } concat:
                    for (var index = concat.ArgumentList.Arguments.Count - 1; index >= 0; index--)
                        pending.Push(concat.ArgumentList.Arguments[index].Expression);
                    break;
                case var other when Constant(other, cancellationToken) is { } constant:
                    text.Append(constant);
                    break;
                default:
                    return null;
            }
        }

        return text.ToString();
    }

    private string? Constant(ExpressionSyntax expression, CancellationToken cancellationToken) =>
        models.ModelAt(expression)?.GetConstantValue(expression, cancellationToken).Value as string;
}
