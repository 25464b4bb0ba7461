using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Tells connections on which credentials are used without encryption, by what stands beside the protocol in the same configuration.</summary>
internal static class PlainConnection
{
    /// <summary>What is wrong with an assignment of <c>SecurityProtocol</c>, as the beginning of a sentence; null when nothing is seen.</summary>
    public static string? Of(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(assignment.Right, cancellationToken).Symbol is not IFieldSymbol { IsConst: true, Name: "Plaintext" or "SaslPlaintext" } protocol)
            return null;
        // One of several ways may be the one for clusters that ask for no login.
        if (protocol.Name == "Plaintext" && assignment.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node => node is IfStatementSyntax or SwitchSectionSyntax))
            return null;
        var beside = Beside(assignment, model, cancellationToken).ToList();
        if (beside.Any(other => other.Name == "BootstrapServers" && IsLocal(other.Value, model, cancellationToken)) || !beside.Any(IsCredential))
            return null;
        return protocol.Name == "Plaintext"
            ? "With Plaintext the credentials beside it are not used, and records travel unencrypted by whoever sent them"
            : "With SaslPlaintext the login and the records travel unencrypted";
    }

    private static bool IsCredential((string Name, ExpressionSyntax Value) setting) =>
        setting.Name is "SaslPassword" or "SaslUsername" && setting.Value is not LiteralExpressionSyntax { Token.ValueText: "" or "null" };

    // In the same initialiser, or on the same variable in the same body.
    private static IEnumerable<(string Name, ExpressionSyntax Value)> Beside(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment is { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer })
        {
            return initializer.Expressions.OfType<AssignmentExpressionSyntax>()
                .Where(other => other.Left is IdentifierNameSyntax)
                .Select(other => (((IdentifierNameSyntax)other.Left).Identifier.ValueText, other.Right));
        }

        if (assignment.Left is not MemberAccessExpressionSyntax { Expression: var owner } || assignment.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body
            || model.GetSymbolInfo(owner, cancellationToken).Symbol is not { } variable)
            return [];
        return body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(other => other.Left is MemberAccessExpressionSyntax access && access.Expression.ToString() == owner.ToString()
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(access.Expression, cancellationToken).Symbol, variable))
            .Select(other => (((MemberAccessExpressionSyntax)other.Left).Name.Identifier.ValueText, other.Right));
    }

    private static bool IsLocal(ExpressionSyntax servers, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(servers, cancellationToken) is { HasValue: true, Value: string text } && LocalServers.Are(text);
}
