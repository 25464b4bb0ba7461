using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>Tells which expressions of a body hold the content of the record that one variable was given, or what was made of it.</summary>
internal sealed class RecordContent
{
    private readonly ISymbol _result;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);

    /// <param name="result">The variable that holds what Consume gave.</param>
    /// <param name="body">The body in which the record is dealt with.</param>
    /// <param name="model">Binds names.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public RecordContent(ISymbol result, SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        _result = result;
        _model = model;
        _cancellationToken = cancellationToken;
        foreach (var (_, variable, value) in Writes(body, model, cancellationToken))
        {
            if (!SymbolEqualityComparer.Default.Equals(variable, result) && IsIn(value))
                _variables.Add(variable);
        }
    }

    /// <summary>
    /// What variables are declared with, assigned, taken out of and matched with, in source order, so that one may be made of another. Functions inside of the body are
    /// not looked at.
    /// </summary>
    public static IEnumerable<(int Place, ISymbol Variable, ExpressionSyntax Value)> Writes(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in body.DescendantNodes(InSameFunction))
        {
            var (variable, value) = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } => (model.GetDeclaredSymbol(node, cancellationToken), initial),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } assignment =>
                    (model.GetSymbolInfo(name, cancellationToken).Symbol as ILocalSymbol, assignment.Right),
                ForEachStatementSyntax each => (model.GetDeclaredSymbol(each, cancellationToken), each.Expression),
                SingleVariableDesignationSyntax => (model.GetDeclaredSymbol(node, cancellationToken), SourceOf(node)),
                _ => (null, null),
            };
            if (variable is not null && value is not null)
                yield return (node.SpanStart, variable, value);
        }
    }

    /// <summary>Whether a node belongs to the function itself, and not to one inside of it.</summary>
    public static bool InSameFunction(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>Whether a node names the message or a part of it, or what was made of it; its topic, partition and offset are no content.</summary>
    public bool IsIn(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
    {
        var symbol = _model.GetSymbolInfo(name, _cancellationToken).Symbol;
        if (symbol is null)
            return false;
        if (_variables.Contains(symbol))
            return true;
        return SymbolEqualityComparer.Default.Equals(symbol, _result) && (name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == name => access.Name.Identifier.ValueText is "Message" or "Value" or "Key",
            ConditionalAccessExpressionSyntax access => access.WhenNotNull.ToString().StartsWith(".Message", StringComparison.Ordinal),
            ArgumentSyntax => true,
            _ => false,
        });
    });

    // TryParse(text, out var order), text is { } order, case Order order, var (id, name) = Split(text), foreach (var (id, name) in pairs)
    private static ExpressionSyntax? SourceOf(SyntaxNode designation)
    {
        foreach (var outer in designation.Ancestors())
        {
            switch (outer)
            {
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call }:
                    return call;
                case IsPatternExpressionSyntax test:
                    return test.Expression;
                case SwitchStatementSyntax choice:
                    return choice.Expression;
                case SwitchExpressionSyntax choice:
                    return choice.GoverningExpression;
                case AssignmentExpressionSyntax assignment:
                    return assignment.Right;
                case ForEachVariableStatementSyntax each:
                    return each.Expression;
                case StatementSyntax:
                    return null;
            }
        }

        return null;
    }
}
