using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Tells connections on which credentials are used without encryption, by what stands beside the protocol in the same configuration.</summary>
internal static class PlainConnection
{
    /// <summary>The key of the protocol.</summary>
    public const string Protocol = "security.protocol";

    /// <summary>What is wrong with a protocol, as the beginning of a sentence; null when nothing is seen.</summary>
    /// <param name="protocol">The expression that gives it.</param>
    /// <param name="beside">The settings beside it.</param>
    /// <param name="model">Binds expressions.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static string? Of(ExpressionSyntax protocol, IEnumerable<(string Key, ExpressionSyntax Value)> beside, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = NameOf(protocol, model, cancellationToken);
        if (name is not ("plaintext" or "saslplaintext"))
            return null;
        // One of several ways may be the one for clusters that ask for no login.
        if (name == "plaintext" && protocol.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node => node is IfStatementSyntax or SwitchSectionSyntax))
            return null;
        var settings = beside.ToList();
        var others = settings.Where(setting => setting.Key == Protocol && setting.Value != protocol).Select(setting => setting.Value).ToList();
        if (IsLocal(settings, model, cancellationToken) || !settings.Any(setting => IsCredential(setting) && !IsOfOtherWay(setting.Value, protocol, others)))
            return null;
        return name == "plaintext"
            ? "With Plaintext the login beside it is not used, and the records travel unencrypted"
            : "With SaslPlaintext the login and the records travel unencrypted";
    }

    /// <summary>Whether settings are those of a broker or a registry on the same machine.</summary>
    public static bool IsLocal(IEnumerable<(string Key, ExpressionSyntax Value)> settings, SemanticModel model, CancellationToken cancellationToken) => settings.Any(setting =>
        setting.Key is "bootstrap.servers" or "metadata.broker.list" or "url" or "schema.registry.url"
        && model.GetConstantValue(setting.Value, cancellationToken) is { HasValue: true, Value: string text } && LocalServers.Are(text));

    // The member of the enum, or librdkafka's text for it.
    private static string? NameOf(ExpressionSyntax protocol, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(protocol, cancellationToken).Symbol is IFieldSymbol { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } member
            ? member.Name.ToLowerInvariant()
            : model.GetConstantValue(protocol, cancellationToken) is { HasValue: true, Value: string text } ? text.Replace("_", "").ToLowerInvariant() : null;

    // if (options.UseSasl) { config.SaslPassword = ...; config.SecurityProtocol = SecurityProtocol.SaslSsl; } sets the protocol anew where there is a login.
    private static bool IsOfOtherWay(ExpressionSyntax credential, ExpressionSyntax protocol, IEnumerable<ExpressionSyntax> others) =>
        others.Any(other => WayOf(other) is { } way && way.Span.Contains(credential.Span) && !way.Span.Contains(protocol.Span));

    private static SyntaxNode? WayOf(ExpressionSyntax value) => value.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).FirstOrDefault(static node =>
        node is SwitchSectionSyntax || node.Parent is ElseClauseSyntax || node.Parent is IfStatementSyntax test && test.Statement == node);

    private static bool IsCredential((string Key, ExpressionSyntax Value) setting) =>
        setting.Key is "sasl.password" or "sasl.username" && setting.Value is not LiteralExpressionSyntax { Token.ValueText: "" or "null" };
}
