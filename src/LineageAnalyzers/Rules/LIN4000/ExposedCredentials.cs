using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>LIN4004: a password of the cluster or of the registry stands in the code, or credentials are used on a connection that is not encrypted. No secret is shown.</summary>
internal sealed class ExposedCredentials : IFileRule
{
    private const string Cure = "read it from the configuration, a secret store or the environment, and change it where it is in use";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4004",
        RuleLevel.Warning,
        title: "Credentials stand in code or travel unencrypted",
        messageFormat: "{0}: {1}",
        description: "What stands in code is read by everybody who has the code or the assembly; what travels unencrypted by everybody on the way.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!SecretSettings.AreNamedIn(file) || IsTest(facts.Compilation) || facts.Reader.Models.ModelAt(file.GetRoot(cancellationToken)) is not { } model)
            yield break;
        foreach (var node in file.GetRoot(cancellationToken).DescendantNodes())
        {
            var finding = node switch
            {
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when NameOf(assignment.Left) is { } property => Of(assignment, property, model, facts, cancellationToken),
                ExpressionSyntax key when MayBeKey(key) => Of(key, model, facts, cancellationToken),
                BaseObjectCreationExpressionSyntax creation when RegistryLogin.In(creation, model, facts, cancellationToken) is { } secret => LoginInCode(secret),
                _ => null,
            };
            if (finding is not null)
                yield return finding;
        }
    }

    private static Diagnostic? Of(AssignmentExpressionSyntax assignment, string property, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var isProtocol = property == "SecurityProtocol";
        if (!isProtocol && !SecretSettings.IsProperty(property) || !IsOfClient(assignment, facts, cancellationToken))
            return null;
        return Of(property, isProtocol, assignment.Right, SettingsBeside.Of(assignment, model, cancellationToken), model, facts, cancellationToken);
    }

    private static bool MayBeKey(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text } => IsMeant(text),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => NameOf(key) is { } constant && SecretSettings.MayNameKey(constant) && SettingsBeside.ValueFor(key) is not null,
        _ => false,
    };

    private static bool IsMeant(string key) => key == PlainConnection.Protocol || SecretSettings.IsKey(key);

    private static Diagnostic? Of(ExpressionSyntax key, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken) =>
        SettingsBeside.ValueFor(key) is { } value && SettingsBeside.TextOf(key, model, cancellationToken) is { } text && IsMeant(text)
            ? Of(text, text == PlainConnection.Protocol, value, SettingsBeside.Of(key, model, cancellationToken), model, facts, cancellationToken)
            : null;

    private static Diagnostic? Of(
        string setting, bool isProtocol, ExpressionSyntax value, IEnumerable<(string Key, ExpressionSyntax Value)> beside, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (isProtocol)
            return PlainConnection.Of(value, beside, model, cancellationToken) is { } why ? Diagnostic.Create(Rule, value.GetLocation(), why, "use SaslSsl") : null;
        return SecretText.In(setting, value, model, facts, cancellationToken) is { } secret && !PlainConnection.IsLocal(beside, model, cancellationToken) ? InCode(setting, secret) : null;
    }

    // A broker for tests lives as long as they do.
    private static bool IsTest(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly =>
        assembly.Name is "xunit.core" or "xunit.v3.core" or "nunit.framework" or "Microsoft.VisualStudio.TestPlatform.TestFramework" or "MSTest.TestFramework" or "TUnit.Core");

    private static Diagnostic InCode(string setting, ExpressionSyntax secret) => Diagnostic.Create(
        Rule, secret.GetLocation(), $"The {(SecretSettings.IsAround(setting) ? "secret in" : "value of")} '{setting}' stands in the code", Cure);

    private static Diagnostic LoginInCode(ExpressionSyntax secret) => Diagnostic.Create(Rule, secret.GetLocation(), "The login of the schema registry stands in the code", Cure);

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOfClient(AssignmentExpressionSyntax assignment, CompilationFacts facts, CancellationToken cancellationToken) =>
        facts.Reader.Models.OperationOf(assignment, cancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingAssembly.Name: var assembly } }
        && (assembly == ConfluentKafkaSymbols.AssemblyName || assembly.StartsWith(ConfluentKafkaSymbols.RegistryAssemblies, StringComparison.Ordinal));
}
