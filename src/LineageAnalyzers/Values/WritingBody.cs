using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>A body, or an initialiser, with the names that it may write to, as its syntax tells: whoever asks for one name binds only the bodies that have it.</summary>
internal sealed class WritingBody
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _receivers = new(StringComparer.Ordinal);

    private WritingBody(SyntaxNode syntax)
    {
        Syntax = syntax;
        foreach (var node in syntax.DescendantNodesAndSelf())
            Add(node);
    }

    /// <summary>The body.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The bodies in a declaration of a type, those of nested types included, that write to anything.</summary>
    public static IEnumerable<WritingBody> In(SyntaxNode declaration) => declaration
        .DescendantNodes(static node => !IsBody(node))
        .Where(IsBody)
        .Select(static body => new WritingBody(body))
        .Where(static body => body._written.Count + body._receivers.Count > 0);

    /// <summary>Whether the body may write a field, a property or a parameter.</summary>
    public bool MayWrite(ISymbol variable)
    {
        // The name of an explicit implementation begins with its interface.
        var name = variable.Name.Substring(variable.Name.LastIndexOf('.') + 1);
        return _written.Contains(name) || (_receivers.Contains(name) && IsValue(variable));
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                _written.Add(variable.Identifier.ValueText);
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                _written.Add(property.Identifier.ValueText);
                break;
            case AssignmentExpressionSyntax assignment:
                AddTarget(assignment.Left);
                break;
            case PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression):
                AddTarget(unary.Operand);
                break;
            case PostfixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.PostIncrementExpression) || unary.IsKind(SyntaxKind.PostDecrementExpression):
                AddTarget(unary.Operand);
                break;
            case ArgumentSyntax argument when argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword):
                AddTarget(argument.Expression);
                break;
            // An extension method may take its receiver by reference, which no keyword tells.
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } when NameOf(call.Expression) is { } receiver:
                _receivers.Add(receiver);
                break;
        }
    }

    private void AddTarget(ExpressionSyntax target)
    {
        if (target is TupleExpressionSyntax tuple)
        {
            foreach (var element in tuple.Arguments)
                AddTarget(element.Expression);
        }
        else if (NameOf(target) is { } name)
        {
            _written.Add(name);
        }
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        RefExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax inner when inner.IsKind(SyntaxKind.SuppressNullableWarningExpression) => NameOf(inner.Operand),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        _ => null,
    };

    private static bool IsValue(ISymbol variable) => variable switch
    {
        IFieldSymbol field => !field.Type.IsReferenceType,
        IPropertySymbol property => !property.Type.IsReferenceType,
        IParameterSymbol parameter => !parameter.Type.IsReferenceType,
        _ => true,
    };

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } => true,
        _ => false,
    };
}
