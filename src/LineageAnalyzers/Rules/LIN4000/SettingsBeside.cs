using System.Threading;
using LineageAnalyzers.Recognition.ConfluentKafka;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Finds what stands beside a setting: in the same initialiser, or on the same variable in the same body. Each by the key of librdkafka or of the registry's client.</summary>
internal static class SettingsBeside
{
    /// <summary>The settings beside an assignment of a property, and itself.</summary>
    public static IEnumerable<(string Key, ExpressionSyntax Value)> Of(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment is { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer })
        {
            return initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .Where(other => other.Left is IdentifierNameSyntax)
                .Select(other => (ClientSettingKeys.KeyOf(((IdentifierNameSyntax)other.Left).Identifier.ValueText), other.Right));
        }

        if (assignment.Left is not MemberAccessExpressionSyntax { Expression: var owner } || assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body
            || model.GetSymbolInfo(owner, cancellationToken).Symbol is not { } variable)
            return [];
        return body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(other => other.Left is MemberAccessExpressionSyntax access && access.Expression.ToString() == owner.ToString()
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(access.Expression, cancellationToken).Symbol, variable))
            .Select(other => (ClientSettingKeys.KeyOf(((MemberAccessExpressionSyntax)other.Left).Name.Identifier.ValueText), other.Right));
    }

    /// <summary>The settings beside one that is named by its key, and itself.</summary>
    public static IEnumerable<(string Key, ExpressionSyntax Value)> Of(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Pair(key) is not { } setting)
            return [];
        var others = setting.Owner is null
            ? key.Ancestors().OfType<InitializerExpressionSyntax>().FirstOrDefault(outer => !outer.IsKind(SyntaxKind.ComplexElementInitializerExpression))
            : (SyntaxNode?)key.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return others is null ? [] : others.DescendantNodes().OfType<ExpressionSyntax>()
            .Select(other => (Key: other, Pair: Pair(other)))
            .Where(other => other.Pair is { } pair && pair.Owner == setting.Owner)
            .Select(other => (TextOf(other.Key, model, cancellationToken) ?? "", other.Pair!.Value.Value));
    }

    /// <summary>The value that stands for a key; null when the expression is no key.</summary>
    public static ExpressionSyntax? ValueFor(ExpressionSyntax key) => Pair(key)?.Value;

    /// <summary>The key that an expression is: a text, or a constant that holds one; null for any other.</summary>
    public static string? TextOf(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        key is LiteralExpressionSyntax literal ? literal.Token.Value as string : model.GetConstantValue(key, cancellationToken) is { HasValue: true, Value: string text } ? text : null;

    // config.Set("sasl.password", "..."), config["sasl.password"] = "...", ["sasl.password"] = "...", { "sasl.password", "..." }
    private static (string? Owner, ExpressionSyntax Value)? Pair(ExpressionSyntax key) => key is not (LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax) ? null : key.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [var first, var second], Parent: var call } } argument when first == argument =>
            ((call as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? access.Expression.ToString() : "", second.Expression),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access } } when assignment.Left == access =>
            (access.Expression.ToString(), assignment.Right),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax assignment } access } } when assignment.Left == access =>
            (null, assignment.Right),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var first, var second] } when first == key => (null, second),
        _ => null,
    };
}
