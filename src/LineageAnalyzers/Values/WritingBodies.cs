using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>
/// Finds the bodies and initialisers of a type that may write to one of its members or parameters, as their syntax tells: whoever asks for one binds no others.
/// </summary>
internal static class WritingBodies
{
    /// <summary>The bodies and initialisers, those of nested types included, in the order of the declarations.</summary>
    public static IEnumerable<SyntaxNode> Of(ISymbol variable, CancellationToken cancellationToken)
    {
        // The name of an explicit implementation begins with its interface.
        var name = variable.Name.Substring(variable.Name.LastIndexOf('.') + 1);
        var initializers = InitializersOf(variable, cancellationToken).ToList();
        foreach (var declaration in variable.ContainingType.DeclaringSyntaxReferences)
        {
            var bodies = WritesIn(FileIndex.Of(declaration.SyntaxTree, cancellationToken), name, IsValue(variable))
                .Select(BodyAround)
                .OfType<SyntaxNode>()
                .Concat(initializers)
                .Where(body => body.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(body.Span));
            foreach (var body in bodies.Distinct().OrderBy(static body => body.SpanStart))
                yield return body;
        }
    }

    // An extension method may take its receiver by reference, which no keyword tells.
    private static IEnumerable<SyntaxNode> WritesIn(FileIndex index, string name, bool isValue)
    {
        var writes = index.Writes[name].Where(static write => !WrittenName.IsOfElement(write));
        return isValue ? writes.Concat(index.CallsOn[name]) : writes;
    }

    private static IEnumerable<SyntaxNode> InitializersOf(ISymbol variable, CancellationToken cancellationToken)
    {
        if (variable is not (IFieldSymbol or IPropertySymbol))
            yield break;
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            var initializer = reference.SeenSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null)
                yield return initializer;
        }
    }

    private static SyntaxNode? BodyAround(SyntaxNode write)
    {
        SyntaxNode? body = null;
        for (var node = write; node is not (null or BaseTypeDeclarationSyntax); node = node.Parent)
        {
            if (IsBody(node))
                body = node;
        }

        return body;
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } => true,
        _ => false,
    };

    private static bool IsValue(ISymbol variable) => variable switch
    {
        IFieldSymbol field => !field.Type.IsReferenceType,
        IPropertySymbol property => !property.Type.IsReferenceType,
        IParameterSymbol parameter => !parameter.Type.IsReferenceType,
        _ => true,
    };
}
