using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.Configurations;

/// <summary>Adds assignments to an object initialiser, laid out as the ones that are there.</summary>
internal static class ObjectInitializer
{
    /// <summary>The creation with the settings at the end of its initialiser.</summary>
    public static BaseObjectCreationExpressionSyntax Add(BaseObjectCreationExpressionSyntax creation, ImmutableArray<Setting> settings)
    {
        var assignments = settings.Select(Assignment).ToList();
        return creation.Initializer is { Expressions.Count: > 0 } initializer
            ? creation.WithInitializer(Append(initializer, assignments))
            : WithNewInitializer(creation, assignments);
    }

    private static ExpressionSyntax Assignment(Setting setting) => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(setting.Property), setting.Value)
        .NormalizeWhitespace()
        .WithRight(setting.Value);

    // new ProducerConfig() { } becomes new ProducerConfig { ... }; new() keeps its parentheses.
    private static BaseObjectCreationExpressionSyntax WithNewInitializer(BaseObjectCreationExpressionSyntax creation, List<ExpressionSyntax> assignments)
    {
        var last = creation.GetTrailingTrivia();
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SeparatedList(assignments, Enumerable.Repeat(
                SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), assignments.Count - 1)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(last));
        var bare = creation.WithInitializer(null);
        if (bare is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } explicitType
            && !HasComment(explicitType.ArgumentList!))
            bare = explicitType.WithArgumentList(null);
        return bare.WithTrailingTrivia(SyntaxFactory.Space).WithInitializer(initializer);
    }

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, List<ExpressionSyntax> assignments)
    {
        var first = initializer.Expressions[initializer.Expressions.Count - 1].GetFirstToken();
        return first.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            ? AppendLines(initializer, assignments)
            : AppendInLine(initializer, assignments);
    }

    // What stands before the closing brace stays there, and so does a comma.
    private static InitializerExpressionSyntax AppendInLine(InitializerExpressionSyntax initializer, List<ExpressionSyntax> assignments)
    {
        var items = initializer.Expressions.ToList();
        var separators = initializer.Expressions.GetSeparators().ToList();
        var commaAtEnd = separators.Count == items.Count;
        var end = commaAtEnd ? separators[separators.Count - 1].TrailingTrivia : items[items.Count - 1].GetTrailingTrivia();
        if (commaAtEnd)
            separators.RemoveAt(separators.Count - 1);
        else
            items[items.Count - 1] = items[items.Count - 1].WithoutTrailingTrivia();
        foreach (var assignment in assignments)
        {
            separators.Add(Comma());
            items.Add(assignment);
        }

        if (commaAtEnd)
            separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
        else
            items[items.Count - 1] = items[items.Count - 1].WithTrailingTrivia(end);
        return initializer.WithExpressions(SyntaxFactory.SeparatedList(items, separators));
    }

    // One assignment a line: the indentation and the end of line are those of the last one, and so is a comma behind it.
    private static InitializerExpressionSyntax AppendLines(InitializerExpressionSyntax initializer, List<ExpressionSyntax> assignments)
    {
        var old = initializer.Expressions;
        var last = old[old.Count - 1];
        var indentation = SyntaxFactory.TriviaList(last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        var endOfLine = last.GetFirstToken().GetPreviousToken().TrailingTrivia.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var lineEnd = SyntaxFactory.TriviaList(endOfLine);
        var items = old.ToList();
        var separators = old.GetSeparators().ToList();
        var commaAtEnd = separators.Count == items.Count;
        if (!commaAtEnd)
        {
            // What follows the last assignment on its line, a comment perhaps, goes behind the comma.
            items[items.Count - 1] = last.WithoutTrailingTrivia();
            separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        for (var index = 0; index < assignments.Count; index++)
        {
            var isLast = index == assignments.Count - 1;
            var item = assignments[index].WithLeadingTrivia(indentation);
            items.Add(isLast && !commaAtEnd ? item.WithTrailingTrivia(lineEnd) : item);
            if (!isLast || commaAtEnd)
                separators.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineEnd));
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList(items, separators));
    }

    private static SyntaxToken Comma() => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);

    private static bool HasComment(SyntaxNode node) =>
        node.DescendantTrivia().Any(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
}
