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
            _ when model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: var constant } => constant is string text && SecretSettings.MayBeReal(setting, text) ? value : null,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" }, ArgumentList.Arguments: [_, { Expression: var fallback }] } => Inside(fallback),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => IsSetInCode(setting, value, facts, cancellationToken) ? value : null,
            _ => null,
        };

        ExpressionSyntax? Inside(ExpressionSyntax part) => In(setting, part, model, facts, cancellationToken);
    }

    // A variable or a field that holds one text, whatever way the code takes.
    private static bool IsSetInCode(string setting, ExpressionSyntax value, CompilationFacts facts, CancellationToken cancellationToken) =>
        facts.Reader.Models.OperationOf(value, cancellationToken) is (ILocalReferenceOperation or IFieldReferenceOperation) and { } variable
        && facts.Reader.Texts.Resolve(variable) is { Resolution: NameResolution.Literal or NameResolution.Constant, Single: { } text } && SecretSettings.MayBeReal(setting, text);
}
