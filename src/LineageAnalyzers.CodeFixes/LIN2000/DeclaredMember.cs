using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Changes declarations of the members of records. What is put in is written with full names, which the editor makes shorter.</summary>
internal static class DeclaredMember
{
    /// <summary>The text that a finding carries for a fix; null when the finding is for another one.</summary>
    public static string? TextOf(Diagnostic finding, string fix) => IsFor(finding, fix) && finding.Properties.TryGetValue(ContractFix.Text, out var text) ? text : null;

    /// <summary>Whether a finding is for a fix.</summary>
    public static bool IsFor(Diagnostic finding, string fix) => finding.Properties.TryGetValue(ContractFix.Fix, out var wanted) && wanted == fix;

    /// <summary>The declaration with an attribute in a line of its own before it.</summary>
    public static PropertyDeclarationSyntax WithAttribute(this PropertyDeclarationSyntax property, string attribute)
    {
        var leading = property.GetLeadingTrivia();
        var indentation = leading.Count > 0 && leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? leading.Last().ToString() : "";
        var list = Parse(attribute).WithLeadingTrivia(leading).WithTrailingTrivia(EndOfLine(property), SyntaxFactory.Whitespace(indentation));
        var rest = property.WithLeadingTrivia();
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, list));
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
