using System.Threading;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Finds the text of a secret in the expression that gives a setting its value: a constant, also one that stands in for a value that is missing.</summary>
internal static class SecretText
{
    /// <summary>The expression whose value stands in the code; null when none does.</summary>
    public static ExpressionSyntax? In(string setting, ExpressionSyntax value, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        return value switch
        {
            ParenthesizedExpressionSyntax parenthesized => Inside(parenthesized.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Inside(suppressed.Operand),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Inside(coalesce.Right),
            ConditionalExpressionSyntax conditional => Inside(conditional.WhenTrue) ?? Inside(conditional.WhenFalse),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" }, ArgumentList.Arguments: [_, { Expression: var fallback }] } => Inside(fallback),
            _ => InCode(value, model, facts, cancellationToken) is { } text && SecretSettings.MayBeReal(setting, text) ? value : null,
        };

        ExpressionSyntax? Inside(ExpressionSyntax part) => In(setting, part, model, facts, cancellationToken);
    }

    // All of the text stands in the code: in a constant, in a member that holds one text whatever way the code takes, or in several of them.
    private static string? InCode(ExpressionSyntax value, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: var constant })
            return constant as string;
        switch (value)
        {
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return facts.Reader.Models.OperationOf(value, cancellationToken) is (ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation) and { } variable
                    && facts.Reader.Texts.Resolve(variable) is { Resolution: NameResolution.Literal or NameResolution.Constant, Single: { } text } ? text : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                return Joined([Inside(sum.Left), Inside(sum.Right)]);
            case InterpolatedStringExpressionSyntax { Contents: var parts }:
                return Joined(parts.Select(part => part is InterpolationSyntax hole ? Inside(hole.Expression) : ((InterpolatedStringTextSyntax)part).TextToken.ValueText));
            default:
                return null;
        }

        string? Inside(ExpressionSyntax part) => InCode(part, model, facts, cancellationToken);
    }

    private static string? Joined(IEnumerable<string?> parts) => parts.ToList() is var texts && texts.Contains(null) ? null : string.Concat(texts);
}
