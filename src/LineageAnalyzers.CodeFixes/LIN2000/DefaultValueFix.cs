using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Declarations;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2002 on a property that is required now: it may be absent again, and has a value then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DefaultValueFix : NodeFix
{
    private static readonly string[] Requirements = ["JsonRequired", "Required"];

    /// <summary>The fix as the editor makes it.</summary>
    public DefaultValueFix()
        : base("LIN2002", "Give the property a default")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!ContractFinding.IsFor(diagnostic, ContractFix.Default)
            || root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not PropertyDeclarationSyntax property
            || model.GetDeclaredSymbol(property, cancellationToken) is not { } symbol
            || !IsRequired(property))
            return ImmutableArray<NodeEdit>.Empty;
        var isText = symbol.Type.SpecialType == SpecialType.System_String;
        var needsValue = property.Initializer is null && symbol.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };
        return ImmutableArray.Create(new NodeEdit(property, node => WithDefault((PropertyDeclarationSyntax)node, needsValue, isText)));
    }

    private static bool IsRequired(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.RequiredKeyword) || property.AttributeLists.Any(list => list.Attributes.Any(IsRequirement));

    private static bool IsRequirement(AttributeSyntax attribute) =>
        attribute.ArgumentList is null && attribute.Name is SimpleNameSyntax or QualifiedNameSyntax
        && Requirements.Contains((attribute.Name as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? ((SimpleNameSyntax)attribute.Name).Identifier.ValueText);

    private static PropertyDeclarationSyntax WithDefault(PropertyDeclarationSyntax property, bool needsValue, bool isText)
    {
        var leading = property.GetLeadingTrivia();
        property = WithoutRequirements(property);
        property = property.WithModifiers(SyntaxFactory.TokenList(property.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.RequiredKeyword)))).WithLeadingTrivia(leading);
        if (!needsValue)
            return property;
        if (!isText)
            return property.WithType(SyntaxFactory.NullableType(property.Type.WithoutTrivia()).WithTriviaFrom(property.Type));
        var end = property.GetTrailingTrivia();
        var empty = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(""));
        var equals = SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        return property.WithTrailingTrivia()
            .WithInitializer(SyntaxFactory.EqualsValueClause(equals, empty))
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(end));
    }

    private static PropertyDeclarationSyntax WithoutRequirements(PropertyDeclarationSyntax property)
    {
        var lists = property.AttributeLists
            .Select(list => list.Attributes.Any(IsRequirement) ? list.WithAttributes(SyntaxFactory.SeparatedList(list.Attributes.Where(attribute => !IsRequirement(attribute)))) : list)
            .Where(list => list.Attributes.Count > 0);
        return property.WithAttributeLists(SyntaxFactory.List(lists));
    }
}
