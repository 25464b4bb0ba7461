using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Configurations;
using LineageAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2005: sets <c>AutoRegisterSchemas = false</c> in the serializer's configuration, and gives it one where it has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AutoRegistrationFix : NodeFix
{
    private const string ConfigurationParameter = "config";

    private static readonly ImmutableArray<Setting> Settings = ImmutableArray.Create(
        new Setting("AutoRegisterSchemas", SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression), "auto.register.schemas", "false"));

    /// <summary>The fix as the editor makes it.</summary>
    public AutoRegistrationFix()
        : base("LIN2005", "Turn off the registration of schemas by the program")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(
        SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations is [var configured, ..])
        {
            return configured.SourceTree == root.SyntaxTree
                && root.FindNode(configured.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax configuration
                    ? ConfigurationEdits.Find(configuration, Settings, model, cancellationToken)
                    : ImmutableArray<NodeEdit>.Empty;
        }

        return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } serializer
            && ConfigurationParameterOf(serializer, model, cancellationToken) is { } parameter
            && GivenTo(parameter, arguments) is var given
            && (given is null || model.GetConstantValue(given, cancellationToken) is { HasValue: true, Value: null })
                ? ImmutableArray.Create(GiveConfiguration(arguments, given, parameter))
                : ImmutableArray<NodeEdit>.Empty;
    }

    // The parameter of the constructor that takes a configuration class, whether or not the call gives it.
    private static IParameterSymbol? ConfigurationParameterOf(
        BaseObjectCreationExpressionSyntax serializer, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(serializer, cancellationToken).Symbol is not IMethodSymbol constructor)
            return null;
        return constructor.Parameters.FirstOrDefault(parameter =>
            parameter.Name == ConfigurationParameter && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type
            && type.GetMembers("AutoRegisterSchemas").Length > 0);
    }

    private static ExpressionSyntax Created(ITypeSymbol type) => ObjectInitializer.Add(
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseTypeName(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
                .WithAdditionalAnnotations(Simplifier.Annotation),
            SyntaxFactory.ArgumentList(),
            null),
        Settings);

    private static ExpressionSyntax? GivenTo(IParameterSymbol parameter, ArgumentListSyntax arguments) =>
        (arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? arguments.Arguments.Where((argument, index) => argument.NameColon is null && index == parameter.Ordinal).FirstOrDefault())?.Expression;

    // An object that is given but not seen where it is made is left alone: only null is replaced.
    private static NodeEdit GiveConfiguration(ArgumentListSyntax arguments, ExpressionSyntax? given, IParameterSymbol parameter)
    {
        var configuration = Created(parameter.Type);
        if (given is not null)
            return new NodeEdit(given, node => configuration.WithTriviaFrom(node));
        var inPlace = arguments.Arguments.Count == parameter.Ordinal && arguments.Arguments.All(argument => argument.NameColon is null);
        var argument = SyntaxFactory.Argument(
            inPlace ? null : SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter.Name), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)),
            default,
            configuration);
        return new NodeEdit(arguments, node => Append((ArgumentListSyntax)node, argument));
    }

    private static ArgumentListSyntax Append(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var old = list.Arguments;
        if (old.Count == 0)
            return list.WithArguments(SyntaxFactory.SingletonSeparatedList(argument));
        var last = old[old.Count - 1];
        var items = old.Take(old.Count - 1).Append(last.WithoutTrailingTrivia()).Append(argument.WithTrailingTrivia(last.GetTrailingTrivia()));
        var separators = old.GetSeparators().Append(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        return list.WithArguments(SyntaxFactory.SeparatedList(items, separators));
    }
}
