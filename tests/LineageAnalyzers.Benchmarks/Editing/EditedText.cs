using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>Where somebody types.</summary>
internal enum EditedPlace
{
    /// <summary>A comment at the end of the file.</summary>
    End,

    /// <summary>White space in the longest method.</summary>
    Space,

    /// <summary>Half a statement in the longest method, as it is for most keys.</summary>
    HalfStatement,

    /// <summary>A statement in the longest method.</summary>
    Method,

    /// <summary>A property of the first class that has one.</summary>
    Property,
}

/// <summary>Changes of a text as somebody makes them who types.</summary>
internal static class EditedText
{
    /// <summary>The change.</summary>
    /// <param name="tree">The file as it is.</param>
    /// <param name="place">Where to type.</param>
    /// <param name="number">Makes the text differ from that of other edits.</param>
    public static TextChange Of(SyntaxTree tree, EditedPlace place, int number)
    {
        var root = tree.GetRoot();
        return place switch
        {
            EditedPlace.Space => Insert(LongestBody(root).OpenBraceToken.Span.End, new string(' ', number % 7 + 1)),
            EditedPlace.HalfStatement => Insert(LongestBody(root).OpenBraceToken.Span.End, $" System.GC.KeepAlive({number}"),
            EditedPlace.Method => Insert(LongestBody(root).OpenBraceToken.Span.End, $" System.GC.KeepAlive({number}); "),
            EditedPlace.Property => Insert(root.DescendantNodes().OfType<PropertyDeclarationSyntax>().First().SpanStart, $"public int Extra{number} {{ get; set; }} "),
            _ => Insert(tree.Length, $"// edit {number}\n"),
        };
    }

    private static BlockSyntax LongestBody(SyntaxNode root) =>
        root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => method.Body).OfType<BlockSyntax>().MaxBy(body => body.Span.Length)!;

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
