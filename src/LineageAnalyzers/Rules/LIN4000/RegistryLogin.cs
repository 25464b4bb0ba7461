using System.Text;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Finds the login of a schema registry that stands in the code: in the header of its requests, or given to a class of the registry's client that makes one.</summary>
internal static class RegistryLogin
{
    private const string Header = "AuthenticationHeaderValue";

    private const string Provider = "AuthenticationHeaderValueProvider";

    // What only requests to a schema registry have in them.
    private static readonly string[] Marks = ["vnd.schemaregistry", "/subjects", "schemas/ids"];

    /// <summary>The expression that holds the secret; null when the creation makes no such login, or none stands in the code.</summary>
    public static ExpressionSyntax? In(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!MayBe(creation) || facts.Reader.Models.OperationOf(creation, cancellationToken) is not IObjectCreationOperation { Constructor: { } constructor, Arguments: var arguments })
            return null;
        if (IsOfRegistry(constructor.ContainingType))
        {
            return arguments.FirstOrDefault(argument => argument.Parameter?.Name is "password" or "clientSecret" or "token")?.Value.Syntax is ExpressionSyntax given
                ? SecretText.In(Provider, given, model, facts, cancellationToken)
                : null;
        }

        if (!IsHeader(constructor.ContainingType) || arguments.Length != 2 || arguments[1].Value.Syntax is not ExpressionSyntax credentials || !IsForRegistry(creation, model, cancellationToken))
            return null;
        var secret = SecretText.In(Header, Decoded(credentials), model, facts, cancellationToken);
        return secret is not null && !IsPlaceholder(secret, model, cancellationToken) ? secret : null;
    }

    private static bool MayBe(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: var scheme } }, _] } when IsScheme(scheme) => true,
        ObjectCreationExpressionSyntax { Type: var type } => NameOf(type).EndsWith(Provider, StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsScheme(string text) => text.Equals("Basic", StringComparison.OrdinalIgnoreCase) || text.Equals("Bearer", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsHeader(INamedTypeSymbol type) =>
        type is { Name: Header, ContainingNamespace: { Name: "Headers", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } } };

    private static bool IsOfRegistry(INamedTypeSymbol type) =>
        type.ContainingAssembly.Name.StartsWith(ConfluentKafkaSymbols.RegistryAssemblies, StringComparison.Ordinal) && Provides(type);

    private static bool Provides(INamedTypeSymbol type) => type.AllInterfaces.Any(contract =>
        contract.Name == "I" + Provider && contract.ContainingAssembly.Name.StartsWith(ConfluentKafkaSymbols.RegistryAssemblies, StringComparison.Ordinal));

    // In a class that tells the registry's client its login, or one that sends requests to a registry by itself, which is not on the same machine.
    private static bool IsForRegistry(SyntaxNode creation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return false;
        if (model.GetDeclaredSymbol(type, cancellationToken) is { } declared && Provides(declared))
            return true;
        var texts = type.DescendantTokens().Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken).Select(static token => token.ValueText).ToList();
        return texts.Any(text => Marks.Any(mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0)) && !texts.Any(LocalServers.Are);
    }

    // Convert.ToBase64String(Encoding.UTF8.GetBytes("user:secret"))
    private static ExpressionSyntax Decoded(ExpressionSyntax credentials) => credentials switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToBase64String" },
            ArgumentList.Arguments: [{ Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" }, ArgumentList.Arguments: [{ Expression: var text }] } }],
        } => text,
        _ => credentials,
    };

    // What a Base64 text says may be as empty as one that can be read.
    private static bool IsPlaceholder(ExpressionSyntax secret, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(secret, cancellationToken) is not { HasValue: true, Value: string text })
            return false;
        try
        {
            return !SecretSettings.MayBeReal(Header, Encoding.UTF8.GetString(Convert.FromBase64String(text)));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
