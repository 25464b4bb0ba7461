using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace LineageAnalyzers.CodeFixes.Declarations;

/// <summary>Changes declarations of the members of records. What is put in is written with full names, which the editor makes shorter.</summary>
internal static class DeclaredMember
{
    /// <summary>The declaration with an attribute in a line of its own before it.</summary>
    public static T WithAttribute<T>(this T member, string attribute)
        where T : MemberDeclarationSyntax
    {
        var leading = member.GetLeadingTrivia();
        var indentation = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.Last().ToString() : "";
        var list = Parse(attribute).WithLeadingTrivia(leading).WithTrailingTrivia(EndOfLine(member), SyntaxFactory.Whitespace(indentation));
        var rest = member.WithoutLeadingTrivia();
        return (T)rest.WithAttributeLists(rest.AttributeLists.Insert(0, list));
    }

    /// <summary>The parameter of a positional record with an attribute on its property.</summary>
    public static ParameterSyntax WithAttribute(this ParameterSyntax parameter, string attribute)
    {
        var target = SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)).WithTrailingTrivia(SyntaxFactory.Space);
        var list = Parse(attribute).WithTarget(target).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
        var rest = parameter.WithLeadingTrivia();
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, list));
    }

    /// <summary>The type with a member behind all others; a record without a body gets one.</summary>
    public static TypeDeclarationSyntax WithMember(this TypeDeclarationSyntax type, string declaration)
    {
        var member = SyntaxFactory.ParseMemberDeclaration(declaration)!.WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
        if (!type.SemicolonToken.IsKind(SyntaxKind.None))
        {
            var end = type.SemicolonToken.TrailingTrivia;
            type = type.WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(end))
                .WithAdditionalAnnotations(Formatter.Annotation);
        }

        return type.AddMembers(member);
    }

    private static AttributeListSyntax Parse(string attribute) =>
        ((TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attribute}] class C;")!).AttributeLists[0].WithoutTrivia().WithAdditionalAnnotations(Simplifier.Annotation);

    private static SyntaxTrivia EndOfLine(SyntaxNode node)
    {
        foreach (var trivia in node.SyntaxTree.GetRoot().DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return SyntaxFactory.EndOfLine(trivia.ToString());
        }

        return SyntaxFactory.ElasticCarriageReturnLineFeed;
    }
}
