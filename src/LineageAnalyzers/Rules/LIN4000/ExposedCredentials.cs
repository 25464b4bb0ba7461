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
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4004",
        RuleLevel.Warning,
        title: "Credentials stand in code or travel unencrypted",
        messageFormat: "{0}: {1}",
        description: "What stands in code is read by everybody who has the code or the assembly; what travels unencrypted by everybody on the way.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!SecretSettings.AreNamedIn(file) || facts.Reader.Models.ModelAt(file.GetRoot(cancellationToken)) is not { } model)
            yield break;
        foreach (var node in file.GetRoot(cancellationToken).DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when NameOf(assignment.Left) is { } property:
                    if (SecretSettings.IsProperty(property) && IsOfClient(assignment, facts, cancellationToken) && LiteralIn(assignment.Right, model, cancellationToken) is { } secret)
                        yield return InCode(property, secret);
                    else if (property == "SecurityProtocol" && IsOfClient(assignment, facts, cancellationToken) && PlainConnection.Of(assignment, model, cancellationToken) is { } why)
                        yield return Diagnostic.Create(Rule, assignment.Right.GetLocation(), why, "use SaslSsl");
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } key when SecretSettings.IsKey(key.Token.ValueText):
                    if (ValueFor(key) is { } value && LiteralIn(value, model, cancellationToken) is { } given)
                        yield return InCode(key.Token.ValueText, given);
                    break;
            }
        }
    }

    private static Diagnostic InCode(string setting, ExpressionSyntax secret) => Diagnostic.Create(
        Rule, secret.GetLocation(), $"The value of '{setting}' stands in the code", "read it from the configuration, a secret store or the environment, and change it where it is in use");

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOfClient(AssignmentExpressionSyntax assignment, CompilationFacts facts, CancellationToken cancellationToken) =>
        facts.Reader.Models.OperationOf(assignment, cancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingAssembly.Name: var assembly } }
        && (assembly == ConfluentKafkaSymbols.AssemblyName || assembly.StartsWith(ConfluentKafkaSymbols.RegistryAssemblies, StringComparison.Ordinal));

    // config.Set("sasl.password", "..."), ["sasl.password"] = "...", { "sasl.password", "..." }
    private static ExpressionSyntax? ValueFor(LiteralExpressionSyntax key) => key.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [var first, var second] } } argument when first == argument => second.Expression,
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: (ElementAccessExpressionSyntax or ImplicitElementAccessSyntax) and { Parent: AssignmentExpressionSyntax assignment } access } } when assignment.Left == access => assignment.Right,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var first, var second] } when first == key => second,
        _ => null,
    };

    // A constant, also one that stands in for a value that is missing.
    private static ExpressionSyntax? LiteralIn(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => LiteralIn(parenthesized.Expression, model, cancellationToken),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => LiteralIn(coalesce.Right, model, cancellationToken),
        _ => model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: string text } && SecretSettings.MayBeReal(text) ? value : null,
    };
}
